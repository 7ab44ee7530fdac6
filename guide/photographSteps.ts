import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { wordsIn } from '../e2e/pages/wordsIn.ts';
import type { Locale } from '../src/i18n/languages.ts';
import { startTenant } from '../tenant/startTenant.ts';

const packageName = 'Finance reporting – read';

/** Drives the app through a cancel in a language, with its help open, and takes a picture at each step: `step-1.png` to `step-4.png`. */
export async function photographSteps(
  browser: Browser,
  appDirectory: string,
  locale: Locale,
  directory: string,
): Promise<void> {
  const say = wordsIn(locale);
  const tenant = await startTenant({ appDirectory });
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, locale: 'en-GB', timezoneId: 'UTC' });
  const take = async (number: number) => {
    await page.locator(`[aria-current=step][data-number="${number}"]`).waitFor();
    await page.screenshot({ path: join(directory, `step-${number}.png`) });
  };
  await page.goto(`${tenant.origins.app}/?help=1&lang=${locale}`);
  await take(1);
  await page.getByRole('button', { name: say('Sign in'), exact: true }).click();
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: packageName, exact: true }) });
  await row.waitFor();
  await take(2);
  await row.getByRole('button').click();
  await take(3);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('Cancel request'), exact: true })
    .click();
  await row.getByText(say('This request will not give you access.')).waitFor();
  await photographEnd(page, directory);
  await page.close();
  await tenant.stop();
}

async function photographEnd(page: Page, directory: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: join(directory, 'step-4.png') });
}
