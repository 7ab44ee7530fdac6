import { defineConfig } from '@playwright/test';
import { browserOptions } from './e2e/browser/browserOptions.ts';
import { hasNginx } from './e2e/nginx/startNginx.ts';

/** End-to-end tests. Each starts tenants of its own on free ports, so all of them may run side by side. */
export default defineConfig({
  testDir: '.',
  testMatch: '{bench,e2e,guide}/**/*.spec.ts',
  testIgnore: [
    // playwright.engines.config.ts runs them.
    'e2e/webkit/**',
    // playwright.hosts.config.ts does.
    'e2e/hosts/**',
    // e2e/nginx/installNginx.ts has said so.
    ...(hasNginx() ? [] : ['e2e/nginx/**']),
  ],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // More than processors: many tests wait for a time-out, a delay or the network.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: browserOptions(),
  },
});
