import type { Browser } from '@playwright/test';
import { sequentialRoundTrips } from './roundTrips.ts';
import { addedLatency, openTab, type Stage } from './stage.ts';

/** What a cancel costs from the confirming press on. */
export interface CancelCost {
  /** Whether the frame after the press shows the row as being cancelled. */
  readonly saysSoInSameFrame: boolean;
  /** Sequential trips between the press and "Cancelled" on the screen. */
  readonly roundTrips: number;
  /** Calls of the proving re-read behind it, without and with the preflights. */
  readonly rereadCalls: number;
  readonly rereadPreflights: number;
  /** From the press to "Cancelled", in milliseconds. */
  readonly time: number;
}

declare global {
  interface Window {
    cancelling: { pressedAt: number; inFrame: string; doneAt: number | undefined };
  }
}

/** Cancels a request as a person does, with the tab's preflights as a browser keeps them. */
export async function measureCancel(browser: Browser, stage: Stage): Promise<CancelCost> {
  const { tenant } = stage;
  const person = tenant.directory.addPerson(`Cancels ${tenant.directory.people.length}`);
  tenant.directory.addRequest(person, { accessPackage: tenant.directory.packages[0] ?? null });
  const { context, page } = await openTab(browser, stage, person.name);
  tenant.settings.preflightMaxAge = 600;
  try {
    await page.goto(`${tenant.origins.app}/`);
    await page.locator('main li').first().waitFor();
    await page.waitForTimeout(1_000);
    await page.getByRole('button', { name: /^Cancel request/ }).click();
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Cancel request' });
    await confirm.waitFor();
    await page.evaluate(watchTheRow);
    tenant.settings.latency = addedLatency;
    tenant.log.clear();
    await confirm.click();
    await page.waitForFunction(() => window.cancelling.doneAt !== undefined);
    await page.waitForTimeout(8 * addedLatency);
    const { pressedAt, inFrame, doneAt = 0 } = await page.evaluate(() => window.cancelling);
    const calls = tenant.log.calls().map((call) => ({
      ...call,
      startedAt: call.at - addedLatency,
      endedAt: call.endedAt ?? Number.POSITIVE_INFINITY,
    }));
    const behind = calls.filter(({ url }) => url.includes('filterByCurrentUser'));
    return {
      saysSoInSameFrame: inFrame.includes('Cancelling'),
      roundTrips: sequentialRoundTrips(calls, doneAt),
      rereadCalls: behind.filter(({ method }) => method === 'GET').length,
      rereadPreflights: behind.filter(({ method }) => method === 'OPTIONS').length,
      time: doneAt - pressedAt,
    };
  } finally {
    tenant.settings.latency = 0;
    tenant.settings.preflightMaxAge = undefined;
    await context.close();
  }
}

/** In the page: what the row says in the frame of the press, and when it says that it is cancelled. */
function watchTheRow(): void {
  const now = () => performance.timeOrigin + performance.now();
  const row = () => document.querySelector('main li')?.textContent ?? '';
  window.cancelling = { pressedAt: 0, inFrame: '', doneAt: undefined };
  addEventListener(
    'click',
    () => {
      window.cancelling.pressedAt = now();
      requestAnimationFrame(() => {
        window.cancelling.inFrame = row();
      });
    },
    { capture: true, once: true },
  );
  const observer = new MutationObserver(() => {
    if (!row().includes('Cancelled:')) return;
    observer.disconnect();
    window.cancelling.doneAt = now();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
