import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { loadHelpWords } from './helpWords.ts';

/** Loads the words of the help in the language of the page; true when they are there. English needs no loading. */
export function useHelpWords(): boolean {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const [loaded, setLoaded] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    // Where they cannot be loaded the help is in English, which is better than none.
    void loadHelpWords(locale).then((messages) => {
      if (!isCurrent) return;
      i18n.load(locale, messages);
      setLoaded(locale);
    });
    return () => {
      isCurrent = false;
    };
  }, [i18n, locale]);
  return loaded === locale;
}
