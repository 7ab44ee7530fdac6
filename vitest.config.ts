import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserOptions } from './e2e/browser/browserOptions.ts';
import { findFiles, loseFiles } from './e2e/browser/componentCommands.ts';
import viteConfig from './vite.config.ts';

/** For a program that cannot pass `--project` and filters on: one project, and the tests of one folder. */
const { VITEST_PROJECT: project, VITEST_FOLDER: folder } = process.env;
const isMutation = folder !== undefined;

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
      projects: [
        {
          extends: true,
          test: {
            name: 'logic',
            include: [`${folder ?? '{bench,build,e2e,guide,hosting,setup,src,structure,tenant}/**'}/*.test.ts`],
            exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
            environment: 'node',
            // A world of its own for each file costs a third of the time, and these files leave nothing behind.
            isolate: false,
            // A property test of thousands of runs takes its time on a busy machine.
            testTimeout: 30_000,
            setupFiles: ['src/testing/beginInEnglish.ts'],
          },
        },
        {
          extends: true,
          // What the app starts with: found later, it would have Vite's server start afresh in the middle of the tests.
          optimizeDeps: { entries: ['src/main.ts', 'src/**/*.test.tsx', 'src/**/*.browser.test.ts'] },
          test: {
            name: 'components',
            include: ['test.tsx', 'browser.test.ts'].map((end) => `${folder ?? 'src/**'}/*.${end}`),
            // A mutant that breaks a view is noticed by waiting for what does not come.
            testTimeout: isMutation ? 6_000 : 15_000,
            expect: { poll: { timeout: isMutation ? 3_000 : 10_000 } },
            setupFiles: ['src/testing/beginInEnglish.ts', 'src/testing/resetPage.ts'],
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
      ].filter(({ test: { name } }) => project === undefined || name === project),
    },
  }),
);
