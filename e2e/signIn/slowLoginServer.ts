import type { Page } from '@playwright/test';

/** The login server's page does not come before the function that is given back is called. */
export async function holdLoginServer(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/authorize\?/, async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
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
