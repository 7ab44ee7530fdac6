import type { Page } from '@playwright/test';

/** Makes the page read its list again behind an open dialog, as a cancel in another tab of the same account does. */
export async function noteFromAnotherTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    const account = Object.values(sessionStorage)
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text) as { homeAccountId?: string })
      .find(({ homeAccountId }) => homeAccountId);
    new BroadcastChannel(`my-access-requests.requests.${account?.homeAccountId}`).postMessage(null);
  });
}
