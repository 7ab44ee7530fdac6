import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserOptions } from './e2e/browser/browserOptions.ts';
import { findFiles, loseFiles } from './e2e/browser/componentCommands.ts';
import viteConfig from './vite.config.ts';

/** Both projects, or the one that `VITEST_PROJECT` names, for a program that cannot pass `--project` on. */
function ofInterest<Project extends { readonly test: { readonly name: string } }>(
  projects: readonly Project[],
): Project[] {
  const name = process.env['VITEST_PROJECT'];
  return projects.filter(({ test }) => name === undefined || test.name === name);
}

/**
 * Two kinds of fast tests: `logic` runs in Node.js, `components` draws components, and runs what needs a
 * page (`*.browser.test.ts`), in a real browser. The browser is the
 * one that the end-to-end tests find.
 */
export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      // Two processors are busy with a browser and a server each.
      maxWorkers: 2,
      projects: ofInterest([
        {
          extends: true,
          test: {
            name: 'logic',
            include: ['{bench,build,e2e,guide,hosting,setup,src,structure,tenant}/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts'],
            environment: 'node',
            setupFiles: ['src/i18n/beginInEnglish.ts'],
          },
        },
        {
          extends: true,
          // What the app starts with: found later, it would have Vite's server start afresh in the middle of the tests.
          optimizeDeps: { entries: ['src/main.tsx', 'src/**/*.test.tsx', 'src/**/*.browser.test.ts'] },
          test: {
            name: 'components',
            include: ['src/**/*.test.tsx', 'src/**/*.browser.test.ts'],
            setupFiles: ['src/i18n/beginInEnglish.ts', 'src/testing/beginPage.ts'],
            browser: {
              enabled: true,
              commands: { loseFiles, findFiles },
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: browserOptions(),
                contextOptions: { locale: 'en-GB', timezoneId: 'Europe/Amsterdam' },
              }),
              instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
            },
          },
        },
      ]),
    },
  }),
);
