import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { forCloud } from '../hosting/hostHeaders.ts';
import { type CloudName, cloudNames, clouds } from '../src/config/clouds.ts';
import { afterWrite } from './afterWrite.ts';

/** Writes the hosts of the cloud that `config.json` names into the built headers, so that one file sets both. */
export function hostsOfCloud(): Plugin {
  return afterWrite('hosts-of-cloud', (folder) => {
    const file = join(folder, 'staticwebapp.config.json');
    writeFileSync(file, forCloud(readFileSync(file, 'utf8'), cloudIn(folder)));
  });
}

/** Has the browser connect to these hosts while it loads the script. The stand-in tenant has others, and all are near. */
export function earlyConnections(): Plugin {
  let folder = '';
  return {
    name: 'early-connections',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'embedded',
    configResolved: ({ publicDir }) => {
      folder = publicDir;
    },
    transformIndexHtml() {
      const { graph, login } = clouds[cloudIn(folder)];
      return [graph, login].map((href) => ({ tag: 'link', attrs: { rel: 'preconnect', href, crossorigin: true } }));
    },
  };
}

/** What is wrong with the configuration is told by the page and by `npm run setup -- --check`, not here. */
function cloudIn(folder: string): CloudName {
  try {
    const { cloud } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
    return cloudNames.find((name) => name === cloud) ?? 'global';
  } catch {
    return 'global';
  }
}
