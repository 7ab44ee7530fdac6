import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { forCloud } from '../setup/headers/hostHeaders.ts';
import { type CloudName, cloudNames } from '../src/config/clouds.ts';

/** Writes the hosts of the cloud that `config.json` names into the built headers, so that one file sets both. */
export function hostsOfCloud(): Plugin {
  let folder = '';
  return {
    name: 'hosts-of-cloud',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      const cloud = cloudIn(join(folder, 'config.json'));
      const file = join(folder, 'staticwebapp.config.json');
      if (cloud) writeFileSync(file, forCloud(readFileSync(file, 'utf8'), cloud));
    },
  };
}

/** What is wrong with the configuration is told by the page and by `npm run setup -- --check`, not here. */
function cloudIn(file: string): CloudName | undefined {
  try {
    const { cloud } = JSON.parse(readFileSync(file, 'utf8'));
    return cloudNames.find((name) => name === cloud);
  } catch {
    return undefined;
  }
}
