import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../browser/findWebKit.ts';
import { startWebKit, type WebKit } from '../browser/startWebKit.ts';
import { test as withTenant } from '../withTenant.ts';
import { RequestsScreen } from './RequestsScreen.ts';
import { SignInScreens } from './SignInScreens.ts';
import { Tab } from './Tab.ts';

interface Fixtures {
  /** A browser of the test's own, with one window. */
  webKitBrowser: WebDriver;
  tab: Tab;
  signIn: SignInScreens;
  requests: RequestsScreen;
  /** Opens another tab of the same browser. */
  openTab: () => Promise<OpenedTab>;
  /** Runs with every test: what the pages do breaks no policy, and no error is left to nobody. */
  troubles: undefined;
}

interface WorkerFixtures {
  webKit: WebKit;
}

/** A tab, and its screens. */
export interface OpenedTab {
  readonly tab: Tab;
  readonly signIn: SignInScreens;
  readonly requests: RequestsScreen;
}

/** The test of WebKitGTK, which the runner starts, and selenium-webdriver drives. */
export const test = withTenant.extend<Fixtures, WorkerFixtures>({
  webKit: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants to see that it needs nothing
    async ({}, use) => {
      const programs = findWebKit();
      if (!programs) throw new Error('There is no WebKitGTK.');
      const webKit = await startWebKit(programs);
      await use(webKit);
      await webKit.stop();
    },
    { scope: 'worker' },
  ],
  webKitBrowser: async ({ webKit }, use, testInfo) => {
    const browser = await webKit.startBrowser();
    await use(browser);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, handle] of (await browser.getAllWindowHandles()).entries()) {
        await browser.switchTo().window(handle);
        writeFileSync(testInfo.outputPath(`window-${index + 1}.png`), await browser.takeScreenshot(), 'base64');
      }
    }
    await browser.quit();
  },
  tab: async ({ webKitBrowser }, use) => use(new Tab(webKitBrowser, await webKitBrowser.getWindowHandle())),
  signIn: async ({ tab, tenant }, use) => use(new SignInScreens(tab, tenant)),
  requests: async ({ tab }, use) => use(new RequestsScreen(tab)),
  openTab: async ({ webKitBrowser, tenant }, use) =>
    use(async () => {
      await webKitBrowser.switchTo().newWindow('window');
      const tab = new Tab(webKitBrowser, await webKitBrowser.getWindowHandle());
      return { tab, signIn: new SignInScreens(tab, tenant), requests: new RequestsScreen(tab) };
    }),
  troubles: [
    async ({ webKitBrowser }, use, testInfo) => {
      await use(undefined);
      if (testInfo.status !== testInfo.expectedStatus) return;
      for (const handle of await webKitBrowser.getAllWindowHandles()) {
        expect(await new Tab(webKitBrowser, handle).troubles()).toEqual([]);
      }
    },
    { auto: true },
  ],
});

export { expect };
