import { isAutomatic } from '../src/config/isAutomatic.ts';
import { namedConfiguration } from './namedConfiguration.ts';

/** Whether the content of a `config.json` has the page leave for the login server by itself. */
export function isNamedAutomatic(content: Uint8Array | undefined): boolean {
  return isAutomatic(namedConfiguration(content));
}
