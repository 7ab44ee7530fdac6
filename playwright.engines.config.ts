import { defineConfig } from '@playwright/test';
import { findFirefox } from './e2e/browser/findFirefox.ts';
import { findWebKit } from './e2e/browser/findWebKit.ts';
import { firefoxOptions } from './e2e/browser/firefoxOptions.ts';
import base from './playwright.config.ts';

const firefox = findFirefox();

/** The promises and what people do every day, in engines other than Chromium; one that is not there is left out. */
export default defineConfig({
  ...base,
  testIgnore: [],
  workers: 2,
  // These browsers start slowly, and answer the runner's commands more slowly than Chromium.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    // e2e/browser/installEngines.ts has said so.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: [
              'e2e/{promises,cancel,engines}/*.spec.ts',
              'e2e/requests/{list,finding,details}.spec.ts',
              'e2e/signIn/signIn.spec.ts',
              'e2e/delivery/{alteredScript,twoScripts,withoutHeaders}.spec.ts',
            ],
            // Why, is said at each such test.
            grepInvert: /@not-in-firefox/,
            use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefoxOptions(firefox) } as const,
          },
        ]),
    // The runner cannot drive it, and starts what can.
    ...(findWebKit() === undefined ? [] : [{ name: 'webkitgtk', testMatch: 'e2e/webkit/*.spec.ts' }]),
  ],
});
