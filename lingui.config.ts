import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';
import { locales, sourceLocale } from './src/i18n/languages.ts';

/** What speaks to nobody. */
const tests = '**/*.test.{ts,tsx}';

/** Two PO catalogues a language: of the page, and of the help with what few ever see. `npm run languages` puts new messages into all of them. */
export default defineConfig({
  sourceLocale,
  locales: [...locales],
  catalogs: [
    {
      path: '<rootDir>/src/i18n/locales/{locale}',
      include: ['src'],
      exclude: ['<rootDir>/src/helpdesk/**', '<rootDir>/src/app/setUp/**', tests],
    },
    // Loaded with the help only, and where the page cannot begin.
    { path: '<rootDir>/src/helpdesk/locales/{locale}', include: ['src/helpdesk', 'src/app/setUp'], exclude: [tests] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
});
