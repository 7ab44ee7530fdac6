import { type CloudName, cloudNames } from '../src/config/clouds.ts';
import { namedConfiguration } from './namedConfiguration.ts';

/** The cloud that the content of a `config.json` names; the global one where it names none that is known. */
export function namedCloud(content: Uint8Array | undefined): CloudName {
  const { cloud } = namedConfiguration(content);
  return cloudNames.find((name) => name === cloud) ?? 'global';
}
