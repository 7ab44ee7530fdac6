import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A Vite plugin that works on the folder that a build has written, after those before it. A build that fails, or writes
 * nothing, is left alone.
 */
export function afterWriting(name: string, work: (folder: string) => void | Promise<void>): Plugin {
  let folder = '';
  return {
    name,
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    // Runs only when the build has succeeded, and after the plugins that write files of their own.
    writeBundle: { order: 'post', sequential: true, handler: () => work(folder) },
  };
}
