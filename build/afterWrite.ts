import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A Vite plugin that works on the written files of a build, in their folder. Those of one build work in their order. */
export function afterWrite(name: string, work: (folder: string) => void): Plugin {
  let folder = '';
  return {
    name,
    apply: (config, { command }) => command === 'build' && config.build?.write !== false,
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => work(folder) },
  };
}
