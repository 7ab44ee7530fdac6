import type { Page } from '@playwright/test';

/**
 * Takes the browser off the network once the page has all that it asks for by itself: what is still on its way would be
 * lost, and a test of a cancel would then be one of a lost script.
 */
export async function goOffline(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}
