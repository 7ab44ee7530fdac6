import type { Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

/** What axe finds wrong, and what it leaves to a person's judgement. */
export interface AxeFindings {
  readonly violations: readonly Result[];
  readonly incomplete: readonly Result[];
}

/**
 * Runs axe over the whole page, by its own rules unless `options` says which. Its half a megabyte is read into a page once,
 * however often it is run there.
 */
export async function runAxe(page: Page, options: RunOptions = {}): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, incomplete } = await axe.run(document, options);
    return { violations, incomplete };
  }, options);
}
