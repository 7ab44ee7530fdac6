import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPaint } from '../src/app/FirstPaint.tsx';
import { InLanguage } from '../src/i18n/InLanguage.tsx';
import { sourceLocale } from '../src/i18n/languages.ts';
import { withoutUnseen } from './firstPaintMarkup.ts';

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
