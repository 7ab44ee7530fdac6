import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

/** Lets a component test lose a file: requests for addresses that match the glob fail as they do without a network. */
export const loseFiles: BrowserCommand<[glob: string]> = async ({ page }, glob) => {
  await page.route(glob, (route) => route.abort());
};

/** Ends {@link loseFiles}. */
export const findFiles: BrowserCommand<[glob: string]> = async ({ page }, glob) => {
  await page.unroute(glob);
};
