import type { Plugin } from 'vite';

/** Says so in a script's first line, and only there; other browsers read a comment. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * A Vite plugin that has Chromium (136 and newer) compile the script of the first load while it comes, beside the main
 * thread, and not function by function on it when each is called: https://v8.dev/blog/explicit-compile-hints. Most of
 * that script runs before the first row; what comes later is left to be compiled as it is wanted.
 */
export function compileHint(): Plugin {
  return {
    name: 'compile-hint',
    apply: 'build',
    // A file of another content has another name, for browsers keep it by that.
    augmentChunkHash: ({ isEntry }) => (isEntry ? hint : undefined),
    // After Vite, which puts a line before the script: findings/vite-puts-a-line-before-a-post-banner.sh.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `${hint}${chunk.code}`;
        }
      },
    },
  };
}
