import type { Plugin } from 'vite';
import { leftOutModule, stubModule } from './stubUnusedMsal.ts';

/**
 * What every query of react-query imports and this app never reaches: "infinite" queries, of which one loads more and more,
 * for the app reads a list to its last page; and mutations, for a cancel is no state of the cache. The names of files below
 * `build/modern/` of `@tanstack/query-core`.
 */
export const stubbedQueries = ['infiniteQueryBehavior.js', 'mutation.js'] as const;

/** In any `node_modules/`, as Vite writes its path. */
const pattern = new RegExp(
  `/node_modules/@tanstack/query-core/build/modern/(${stubbedQueries.join('|').replaceAll('.', '\\.')})$`,
);

/**
 * A Vite plugin that leaves {@link stubbedQueries} out of the first load: a stub throws when it is called. The build fails
 * where it has not met one of the files: then react-query has moved it, and somebody has to find out where to.
 */
export function stubUnusedQueries(): Plugin {
  const met = new Set<string>();
  return {
    name: 'stub-unused-queries',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: pattern },
      handler(source, id) {
        met.add(pattern.exec(id)?.[1] ?? '');
        return { code: stubModule(source, id, leftOutModule), map: null };
      },
    },
    buildEnd(error) {
      const missing = stubbedQueries.filter((file) => !met.has(file));
      if (!error && missing.length > 0) {
        throw new Error(
          `The build has not met ${missing.join(' and ')} of @tanstack/query-core: correct build/packages/stubUnusedQueries.ts.`,
        );
      }
    },
  };
}
