import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';
import { locales, sourceLocale } from './src/i18n/languages.ts';

/** What speaks to nobody. */
const tests = '**/*.test.{ts,tsx}';

/** Two PO catalogues a language: of the page, and of the help. `npm run languages` puts new messages into all of them. */
export default defineConfig({
  sourceLocale,
  locales: [...locales],
  catalogs: [
    { path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'], exclude: ['<rootDir>/src/helpdesk/**', tests] },
    // Loaded with the help only.
    { path: '<rootDir>/src/helpdesk/locales/{locale}', include: ['src/helpdesk'], exclude: [tests] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
});
