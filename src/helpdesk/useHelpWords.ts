import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { sourceLocale } from '../i18n/languages.ts';
import { bringHelpWords } from './helpWords.ts';

/** Loads the words of the help in the language of the page; true when they are there. English needs no loading. */
export function useHelpWords(): boolean {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const [loaded, setLoaded] = useState<string>(sourceLocale);
  useEffect(() => {
    if (locale === sourceLocale) return undefined;
    let isCurrent = true;
    void bringHelpWords(i18n, locale).then(() => {
      if (isCurrent) setLoaded(locale);
    });
    return () => {
      isCurrent = false;
    };
  }, [i18n, locale]);
  return locale === sourceLocale || loaded === locale;
}
