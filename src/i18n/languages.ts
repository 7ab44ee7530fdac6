/** A language of the app: its own name for itself, and the direction of its script. */
export interface Language {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages of the app by BCP 47 tag, in the order of the menu: by their own names. */
export const languages = {
  ar: { name: 'العربية', direction: 'rtl' },
  cs: { name: 'Čeština', direction: 'ltr' },
  da: { name: 'Dansk', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  it: { name: 'Italiano', direction: 'ltr' },
  hu: { name: 'Magyar', direction: 'ltr' },
  nl: { name: 'Nederlands', direction: 'ltr' },
  nb: { name: 'Norsk bokmål', direction: 'ltr' },
  pl: { name: 'Polski', direction: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', direction: 'ltr' },
  ro: { name: 'Română', direction: 'ltr' },
  fi: { name: 'Suomi', direction: 'ltr' },
  sv: { name: 'Svenska', direction: 'ltr' },
  tr: { name: 'Türkçe', direction: 'ltr' },
  el: { name: 'Ελληνικά', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  uk: { name: 'Українська', direction: 'ltr' },
  he: { name: 'עברית', direction: 'rtl' },
  ja: { name: '日本語', direction: 'ltr' },
  'zh-Hans': { name: '简体中文', direction: 'ltr' },
  'zh-Hant': { name: '繁體中文', direction: 'ltr' },
  ko: { name: '한국어', direction: 'ltr' },
} as const satisfies Readonly<Record<string, Language>>;

/** The tag of one of {@link languages}. */
export type Locale = keyof typeof languages;

/** The language that the app is written in, and that stands in for one that cannot be loaded. */
export const sourceLocale = 'en' satisfies Locale;
