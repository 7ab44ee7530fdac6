import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

/** The part of @guidepup/virtual-screen-reader that is used inside the page. */
interface VirtualScreenReader {
  start(options: { container: Element }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
}

const program = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** Longer than any screen here. */
const mostSteps = 200;

/** Reads an element of the page from its beginning to its end, as a screen reader does. */
async function readAloud(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ within, most }) => {
      // The simulator reads what is closed, which nobody hears.
      const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)');
      for (const content of closed) content.hidden = true;
      const address = '/virtual-screen-reader.js';
      const { virtual } = (await import(address)) as { virtual: VirtualScreenReader };
      const container = document.querySelector(within);
      if (!container) throw new Error(`There is no ${within}.`);
      await virtual.start({ container });
      for (let step = 0; step < most; step++) {
        await virtual.next();
        const said = await virtual.spokenPhraseLog();
        // After the end it begins anew.
        if (step > 0 && said.at(-1) === said[0]) break;
      }
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      for (const content of closed) content.hidden = false;
      return said.slice(0, -1);
    },
    { within: selector, most: mostSteps },
  );
}

/** Listens to the live regions from now on; the function gives back what was said and ends it. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(async () => {
    const address = '/virtual-screen-reader.js';
    const { virtual } = (await import(address)) as { virtual: VirtualScreenReader };
    await virtual.start({ container: document.body });
  });
  return () =>
    page.evaluate(async () => {
      const address = '/virtual-screen-reader.js';
      const { virtual } = (await import(address)) as { virtual: VirtualScreenReader };
      const [, ...said] = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said;
    });
}

/** Puts words in the place of what is different each time: the moment of the call and its ids; and ordinary spaces. */
function withoutChance(transcript: string): string {
  return transcript
    .replaceAll('\u00a0', ' ')
    .replace(/^.+\n\(.+ UTC\)$/gm, '<the time of the call>')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<a GUID>');
}

test('what a screen reader says from the list to a cancelled request', async ({ tenant, signIn, requests, page }) => {
  const packageName = 'Finance reporting – read';
  tenant.directory.addPerson('Vera Voice');
  const createdDateTime = '2026-03-04T10:00:00Z';
  tenant.directory.addRequest('Vera Voice', { createdDateTime });
  const older = { createdDateTime: '2026-02-03T10:00:00Z', completedDateTime: '2026-02-04T10:00:00Z' };
  tenant.directory.addRequest('Vera Voice', {
    ...older,
    accessPackage: 'SAP S/4HANA purchasing',
    state: 'denied',
    status: 'Denied',
  });
  await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ path: program }));
  await signIn.as('Vera Voice', '?view=all');
  await expect(requests.rows).toHaveCount(2);
  // The views of the second chunk come when the page has time: what is read aloud is the whole of it.
  await expect(page.getByRole('button', { name: 'Download, print or copy a link' })).toBeVisible();
  await expect(page.getByRole('status').last()).toBeAttached();
  const list = await readAloud(page, '#root');

  await requests.cancelButton(packageName).click();
  const dialog = await readAloud(page, 'dialog');

  const said = await listen(page);
  await requests.confirm();
  const row = requests.row(packageName);
  await expect(row).toContainText('This request will not give you access.');
  await expect.poll(() => page.getByRole('status').last().textContent()).toContain('Cancelled');
  const announced = (await said()).filter((phrase) => /polite|assertive/.test(phrase));
  const result = await readAloud(page, 'section[aria-labelledby=requests] > ul > li');

  const transcript = Object.entries({ list, dialog, announced, result })
    .map(([name, phrases]) => [`# ${name}`, ...phrases].join('\n'))
    .join('\n\n');
  expect(`${withoutChance(transcript)}\n`).toMatchSnapshot('cancel-transcript.txt');
});
