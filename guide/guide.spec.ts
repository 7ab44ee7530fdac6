import { fileURLToPath, pathToFileURL } from 'node:url';
import { runAxe } from '../e2e/accessibility/runAxe.ts';
import { wordsIn } from '../e2e/pages/wordsIn.ts';
import { expect, test } from '../e2e/tenantTest.ts';
import { problemCodes } from '../src/config/problemCode.ts';
import { makeGuide } from './makeGuide.ts';

test('the guide shows each step as the app does, ends with a check, and has the article of every code', async ({
  browser,
  page,
}, testInfo) => {
  const directory = testInfo.outputPath('guide');
  const appDirectory = fileURLToPath(new URL('../dist-embedded', import.meta.url));
  await makeGuide(browser, appDirectory, ['en', 'ar'], directory);
  for (const locale of ['en', 'ar'] as const) {
    const say = wordsIn(locale);
    await page.goto(pathToFileURL(`${directory}/${locale}/index.html`).href);
    await expect(page.locator(`html[lang=${locale}]`)).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('How to cancel an access request'));
    await expect(page.locator('.steps strong')).toHaveText([
      say('Sign in'),
      say('Cancel request'),
      say('Cancel request'),
      say('Cancelled', {}, 'state of a request'),
    ]);
    for (const image of await page.getByRole('img').all()) {
      expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1_000);
    }
    await expect(page.locator('.check strong')).toHaveText(say('Cancelled', {}, 'state of a request'));
    await expect(page.locator('article h3 bdi')).toHaveText([...problemCodes]);
    const { violations } = await runAxe(page);
    expect(violations).toEqual([]);
  }
});
