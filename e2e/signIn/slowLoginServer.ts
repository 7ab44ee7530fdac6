import type { Page } from '@playwright/test';
import { holdBack } from '../pages/holdBack.ts';

/** The login server's page does not come before the function that is given back is called. */
export function holdLoginServer(page: Page): Promise<() => void> {
  return holdBack(page, /\/authorize\?/);
}

/** Half a minute passes at once, whenever the page waits for one. */
export async function letHalfAMinutePass(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = setTimeout;
    Object.assign(window, {
      setTimeout: (task: () => void, duration?: number) => wait(task, duration === 30_000 ? 0 : duration),
    });
  });
}
