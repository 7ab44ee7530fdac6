import { type CloudName, cloudNames } from '../src/config/clouds.ts';

/**
 * The cloud that the content of a `config.json` names. The global one where it names none, where it holds no JSON and
 * where there is no such file: the page and `npm run setup -- --check` report what is wrong with a configuration.
 */
export function namedCloud(configuration: Uint8Array | undefined): CloudName {
  try {
    const { cloud } = JSON.parse(new TextDecoder().decode(configuration));
    return cloudNames.find((name) => name === cloud) ?? 'global';
  } catch {
    return 'global';
  }
}
