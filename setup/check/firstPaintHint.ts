import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosesLanding } from '../../build/firstPaintMarkup.ts';
import { isNamedAutomatic } from '../../build/namedSignIn.ts';

/**
 * What to say of a build in `folder` that begins as its `config.json` no longer says: the page shows it until its scripts are
 * there. `undefined` where they agree. `configuration` is the content of the file, which may be the one of the host.
 */
export function firstPaintHint(folder: string, configuration: Uint8Array): string | undefined {
  const isAutomatic = isNamedAutomatic(configuration);
  if (choosesLanding(readFileSync(join(folder, 'index.html'), 'utf8')) !== isAutomatic) return undefined;
  return isAutomatic
    ? 'config.json has the page leave for the login server by itself, but the build is for a page that waits for its button: until the scripts have loaded, people see that button. Build again with this config.json in public/.'
    : 'config.json has the page wait for its button, but the build is for a page that leaves by itself: until the scripts have loaded, people see the shape of a list. Build again with this config.json in public/.';
}
