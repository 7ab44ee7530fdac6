import type { Page } from '@playwright/test';
import { RequestsScreen } from '../pages/RequestsScreen.ts';

/**
 * Notes from now on whatever the page tells a screen reader; the function gives back all that was said, with ordinary
 * spaces where lines do not break.
 */
export async function listenToAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await new RequestsScreen(page).announcement.evaluateHandle((status) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  });
  return async () => (await heard.jsonValue()).map((said) => said.replaceAll(/(?<=\w)\u00a0(?=\w)/g, ' '));
}
