import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { sourceLocale } from '../i18n/languages.ts';
import { loadHelpWords } from './helpWords.ts';

/** Loads the words of the help in the language of the page; true when they are there. English needs no loading. */
export function useHelpWords(): boolean {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const [loaded, setLoaded] = useState<string>(sourceLocale);
  useEffect(() => {
    if (locale === sourceLocale) return undefined;
    let isCurrent = true;
    // Where they cannot be loaded the help is in English, which is better than none.
    void loadHelpWords(locale).then((messages) => {
      if (!isCurrent || i18n.locale !== locale) return;
      // Lingui's own `load` draws everything again: findings/lingui-draws-everything-again-for-no-words.sh.
      Object.assign(i18n.messages, messages);
      setLoaded(locale);
    });
    return () => {
      isCurrent = false;
    };
  }, [i18n, locale]);
  return locale === sourceLocale || loaded === locale;
}
