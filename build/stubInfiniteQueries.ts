import type { Plugin } from 'vite';
import { leftOutModule, stubModule } from './stubUnusedMsal.ts';

/** In any `node_modules/`, as Vite writes its path: what react-query does for queries of which one loads more and more. */
export const infiniteQueries = /\/node_modules\/@tanstack\/query-core\/build\/modern\/infiniteQueryBehavior\.js$/;

/**
 * A Vite plugin that leaves out of the first load what react-query has for "infinite" queries, of which the app has none:
 * it reads a list to its last page. Every query imports it all the same, and its stub throws when it is called. The build
 * fails where it has not met the file: then react-query has moved it, and somebody has to find out where to.
 */
export function stubInfiniteQueries(): Plugin {
  let isMet = false;
  return {
    name: 'stub-infinite-queries',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: infiniteQueries },
      handler(source, id) {
        isMet = true;
        return { code: stubModule(source, id, leftOutModule), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !isMet) {
        throw new Error(
          'The build has not met infiniteQueryBehavior.js of @tanstack/query-core: correct build/stubInfiniteQueries.ts.',
        );
      }
    },
  };
}
