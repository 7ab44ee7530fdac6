import type { Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

/** What axe finds wrong, and what it leaves to a person's judgement. */
export interface AxeFindings {
  readonly violations: readonly Result[];
  readonly incomplete: readonly Result[];
}

/** A page that has not kept still after so many runs is taken as it is. */
const mostRuns = 5;

/**
 * Runs axe over the whole page, by its own rules unless `options` says which, and once more while elements come and go
 * under it: it finds those again by their places. Its half a megabyte is read into a page once, however often it is run
 * there.
 */
export async function runAxe(page: Page, options: RunOptions = {}): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ options, mostRuns }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      for (let run = 1; ; run++) {
        let hasChanged = false;
        const watch = new MutationObserver(() => {
          hasChanged = true;
        });
        watch.observe(document.body, { childList: true, subtree: true });
        const { violations, incomplete } = await axe.run(document, {
          ...options,
          // Of what passes one element is enough: nobody reads them.
          resultTypes: ['violations', 'incomplete'],
        });
        watch.disconnect();
        // As text: the test runner fetches every part of an object by itself.
        if (!hasChanged || run === mostRuns) return JSON.stringify({ violations, incomplete });
      }
    },
    { options, mostRuns },
  );
  return JSON.parse(found);
}
