import type { Plugin } from 'vite';
import { stubFiles } from './stubFiles.ts';

/**
 * What every query of react-query imports and this app never reaches: "infinite" queries, of which one loads more and more,
 * for the app reads a list to its last page; and mutations, for a cancel is no state of the cache. The names of files below
 * `build/modern/` of `@tanstack/query-core`.
 */
export const stubbedQueries = ['infiniteQueryBehavior.js', 'mutation.js'] as const;

/** A Vite plugin that leaves {@link stubbedQueries} out of the first load: see {@link stubFiles}. */
export function stubUnusedQueries(): Plugin {
  return stubFiles({
    name: 'stub-unused-queries',
    folder: '@tanstack/query-core/build/modern',
    files: stubbedQueries,
    requireAll(met) {
      const missing = stubbedQueries.filter((file) => !met.has(file));
      if (missing.length === 0) return;
      // react-query has moved it, and somebody has to find out where to.
      throw new Error(
        `The build has not met ${missing.join(' and ')} of @tanstack/query-core: correct build/packages/stubUnusedQueries.ts.`,
      );
    },
  });
}
