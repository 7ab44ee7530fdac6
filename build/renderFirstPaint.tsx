import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPaint } from '../src/app/FirstPaint.tsx';
import { sourceLocale } from '../src/i18n/languages.ts';

/**
 * The markup of the {@link FirstPaint}, without what nobody sees yet, for bytes count here: languages but the one in
 * use, and what the icons of the header look like.
 */
export function renderFirstPaint(): string {
  i18n.loadAndActivate({ locale: sourceLocale, messages: {} });
  const markup = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <FirstPaint />
    </I18nProvider>,
  );
  return markup.replaceAll(/<option (?![^>]*selected)[^>]*>[^<]*<\/option>|<path [^>]*><\/path>/g, '');
}
