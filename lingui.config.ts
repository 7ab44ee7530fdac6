import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';
import { languages, sourceLocale } from './src/i18n/languages.ts';

/** One PO catalogue a language. `npm run languages` puts new messages into all of them. */
export default defineConfig({
  sourceLocale,
  locales: Object.keys(languages),
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
});
