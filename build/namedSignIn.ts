import { isAutomatic } from '../src/config/isAutomatic.ts';

/**
 * Whether the content of a `config.json` has the page leave for the login server by itself. Not where there is no such file
 * or it holds no JSON: see `namedCloud.ts`.
 */
export function isNamedAutomatic(configuration: Uint8Array | undefined): boolean {
  try {
    return isAutomatic(JSON.parse(new TextDecoder().decode(configuration)));
  } catch {
    return false;
  }
}
