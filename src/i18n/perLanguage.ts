import { i18n } from '@lingui/core';

/** Makes an `Intl` formatter for the language of the page when it is first needed, and anew when that changes. */
export function perLanguage<Formatter>(make: (tags: string) => Formatter): () => Formatter {
  let known: { tags: string; formatter: Formatter } | undefined;
  return () => {
    const tags = String(i18n.locales ?? (i18n.locale || 'en'));
    if (known?.tags !== tags) known = { tags, formatter: make(tags) };
    return known.formatter;
  };
}
