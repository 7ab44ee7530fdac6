import { i18n, setupI18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPaint } from '../src/app/FirstPaint.tsx';
import { notLoadedWords } from '../src/app/notLoadedWords.ts';
import { loadWords } from '../src/i18n/activateLanguage.ts';
import { InLanguage } from '../src/i18n/InLanguage.tsx';
import { sourceLocale } from '../src/i18n/languages.ts';
import { withoutUnseen } from './firstPaintMarkup.ts';
import { notLoadedTags } from './notLoadedTags.ts';

/** The markup of the {@link FirstPaint} in English, without what nobody sees yet. Throws as {@link withoutUnseen} does. */
export function renderFirstPaint(): string {
  i18n.loadAndActivate({ locale: sourceLocale, messages: {} });
  const markup = renderToStaticMarkup(
    <InLanguage i18n={i18n}>
      <FirstPaint />
    </InLanguage>,
  );
  return withoutUnseen(markup);
}

/**
 * What `index.html` reads when the app cannot be loaded, and inside another page: what it says and offers then, in each
 * language but English, as JSON: `[tags, locale, [words, label], [words, label]][]`.
 */
export async function renderNotLoaded(): Promise<string> {
  const { words, again, framed, open } = notLoadedWords;
  const inEach = notLoadedTags().map(async ({ locale, tags }) => {
    const its = setupI18n({ locale, messages: { [locale]: (await loadWords(locale)) ?? {} } });
    return [tags, locale, [its._(words), its._(again)], [its._(framed), its._(open)]];
  });
  return JSON.stringify(await Promise.all(inEach));
}
