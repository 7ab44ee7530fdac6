import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { startTenant } from '../../tenant/startTenant.ts';
import { RequestsScreen } from '../pages/RequestsScreen.ts';
import { SignInScreens } from '../pages/SignInScreens.ts';
import { everyScreen } from './everyScreen.ts';

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1100, height: 800 } },
  dark: { viewport: { width: 1100, height: 800 }, colorScheme: 'dark' },
  'forced-colours': { viewport: { width: 1100, height: 800 }, colorScheme: 'dark', forcedColors: 'active' },
  phone: { viewport: { width: 390, height: 800 } },
};

/** Takes a picture of every screen in every look, as `<directory>/<look>/<screen>.png`. Throws when a screen does not come. */
export async function photographScreens(browser: Browser, appDirectory: string, directory: string): Promise<void> {
  for (const [look, options] of Object.entries(looks)) {
    await mkdir(join(directory, look), { recursive: true });
    for (const [name, reach] of Object.entries(everyScreen)) {
      const tenant = await startTenant({ appDirectory });
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      await reach({ tenant, page, signIn: new SignInScreens(page, tenant), requests: new RequestsScreen(page) });
      await page.screenshot({ path: join(directory, look, `${name.replaceAll(/\W+/g, '-')}.png`) });
      await context.close();
      await tenant.stop();
    }
  }
}
