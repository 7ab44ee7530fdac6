import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { clouds } from '../src/config/clouds.ts';
import { namedCloud } from './namedCloud.ts';

/**
 * A Vite plugin that has the browser connect to the cloud's hosts while it loads the scripts. The embedded build does
 * without: the hosts of its stand-in tenant are others, and near.
 */
export function earlyConnections(): Plugin {
  let configuration = '';
  return {
    name: 'early-connections',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'embedded',
    configResolved: ({ publicDir }) => {
      configuration = join(publicDir, 'config.json');
    },
    transformIndexHtml() {
      const { graph, login } = clouds[namedCloud(existsSync(configuration) ? readFileSync(configuration) : undefined)];
      return [graph, login].map((href) => ({ tag: 'link', attrs: { rel: 'preconnect', href, crossorigin: true } }));
    },
  };
}
