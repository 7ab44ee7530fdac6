import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { locales } from '../../src/i18n/languages.ts';
import { startTenant } from '../../tenant/startTenant.ts';
import { RequestsScreen } from '../pages/RequestsScreen.ts';
import { SignInScreens } from '../pages/SignInScreens.ts';
import { everyScreen } from './everyScreen.ts';
import { turnTo } from './turnTo.ts';

const screens = ['the list', 'the dialog', 'outcomes: cancelled, too late, refused', 'details', 'help beside the list'];
const widths = [390, 1280];

/** Takes pictures of the list, the dialog, outcomes, details and help in every language, as `<directory>/<screen>-<width>-<language>.png`. */
export async function photographLanguages(browser: Browser, appDirectory: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const screen of screens) {
    for (const width of widths) {
      const tenant = await startTenant({ appDirectory });
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        locale: 'en-GB',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
      });
      await everyScreen[screen]?.({
        tenant,
        page,
        signIn: new SignInScreens(page, tenant),
        requests: new RequestsScreen(page),
      });
      for (const locale of locales) {
        await turnTo(page, locale);
        await page.screenshot({ path: join(directory, `${screen.replaceAll(/[:,]? /g, '-')}-${width}-${locale}.png`) });
      }
      await page.close();
      await tenant.stop();
    }
  }
}
