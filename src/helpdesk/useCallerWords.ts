import { type I18n, setupI18n } from '@lingui/core';
import { useEffect, useState } from 'react';
import { loadWords } from '../i18n/activateLanguage.ts';
import type { Locale } from '../i18n/languages.ts';
import { loadHelpWords } from './helpWords.ts';

/** The words of another language than that of the page, to stand beside it; `undefined` until they are loaded. */
export function useCallerWords(locale: Locale): I18n | undefined {
  const [words, setWords] = useState<I18n>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([loadWords(locale), loadHelpWords(locale)]).then(([page, help]) => {
      if (isCurrent && page) setWords(setupI18n({ locale, messages: { [locale]: { ...page, ...help } } }));
    });
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return words?.locale === locale ? words : undefined;
}
