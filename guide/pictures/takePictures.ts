import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { launchBrowser } from '../../e2e/browser/launchBrowser.ts';
import { RequestsScreen } from '../../e2e/pages/RequestsScreen.ts';
import { SignInScreens } from '../../e2e/pages/SignInScreens.ts';
import { photographLanguages } from '../../e2e/screens/photographLanguages.ts';
import { photographScreens } from '../../e2e/screens/photographScreens.ts';
import { startTenant } from '../../tenant/startTenant.ts';

/**
 * `npm run pictures`: the pictures of the README, taken from the running app. `-- --every-screen FOLDER` takes one of
 * every screen instead, in light, dark, forced colours and at a phone's width, for somebody to look at, and
 * `-- --every-language FOLDER` of the list, the dialog, outcomes, details and help in each language.
 */
const appDirectory = fileURLToPath(new URL('../../dist-embedded', import.meta.url));
const packageName = 'Finance reporting – read';

const readme: Readonly<Record<string, BrowserContextOptions & { take: (screen: RequestsScreen) => Promise<void> }>> = {
  cancelled: {
    viewport: { width: 1100, height: 620 },
    take: async (requests) => {
      await requests.cancel(packageName);
      await requests.row(packageName).getByText('This request will not give you access.').waitFor();
    },
  },
  'details-dark': {
    viewport: { width: 1280, height: 720 },
    colorScheme: 'dark',
    take: async (requests) => {
      await requests.title(packageName).click();
      await requests.details.waitFor();
    },
  },
  'dialog-phone': {
    viewport: { width: 390, height: 700 },
    take: async (requests) => {
      await requests.cancelButton(packageName).click();
      await requests.dialog.waitFor();
    },
  },
};

async function takeReadmePictures(browser: Browser): Promise<void> {
  for (const [name, { take, ...options }] of Object.entries(readme)) {
    const tenant = await startTenant({ appDirectory });
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
    const page: Page = await context.newPage();
    await new SignInScreens(page, tenant).as('Ada Lindqvist');
    await take(new RequestsScreen(page));
    await page.screenshot({ path: fileURLToPath(new URL(`./${name}.png`, import.meta.url)) });
    await context.close();
    await tenant.stop();
  }
}

const browser = await launchBrowser();
const [option, folder] = process.argv.slice(2);
if (option === '--every-screen' && folder) await photographScreens(browser, appDirectory, folder);
else if (option === '--every-language' && folder) await photographLanguages(browser, appDirectory, folder);
else await takeReadmePictures(browser);
await browser.close();
