import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/findBrowser.ts';
import { startTenant } from '../tenant/startTenant.ts';

/** `npm run pictures`: the pictures of the README, taken from the running app. */
const appDirectory = fileURLToPath(new URL('../../dist-embedded', import.meta.url));
const tenant = await startTenant({ appDirectory });
const executablePath = findBrowser()?.executablePath;
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage({
  viewport: { width: 1100, height: 620 },
  locale: 'en-GB',
  timezoneId: 'Europe/Amsterdam',
});
await page.goto(`${tenant.origins.app}/`);
await page.getByRole('button', { name: 'Sign in' }).click();
await page.getByRole('button', { name: 'Ada Lindqvist' }).click();
await page.getByRole('button', { name: 'Cancel request Finance reporting – read' }).click();
await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
await page.getByText('You will not get this access from this request.').waitFor();
await page.screenshot({ path: fileURLToPath(new URL('./cancelled.png', import.meta.url)) });
await browser.close();
await tenant.stop();
