import type { Locale } from './languages.ts';

const english = 'My Access';

/**
 * What the portal that Microsoft calls "My Access" in English is called in each language, by which people find it. The
 * sources, each as read in 2026: "overview" is
 * https://learn.microsoft.com/LANGUAGE/entra/id-governance/my-access-portal-overview, "request" the page about requesting
 * an access package, entitlement-management-request-access. Where there is no page in the language, or only what a machine
 * has made of the name, in several ways, it is the English one: the portal's address is made of it.
 */
export const portalNames: Readonly<Record<Locale, string>> = {
  // No localised pages.
  ar: english,
  // No localised pages.
  bg: english,
  // No localised pages.
  ca: english,
  // Machine-translated only.
  cs: english,
  // No localised pages.
  da: english,
  // Overview, de-de.
  de: 'Mein Zugriff',
  // No localised pages.
  el: english,
  en: english,
  // Overview, es-es.
  es: 'Mi acceso',
  // No localised pages.
  et: english,
  // No localised pages.
  eu: english,
  // No localised pages.
  fi: english,
  // Overview, fr-fr.
  fr: 'Mon Accès',
  // No localised pages.
  gl: english,
  // No localised pages.
  he: english,
  // No localised pages.
  hr: english,
  // Machine-translated only.
  hu: english,
  // No localised pages.
  id: english,
  // Overview, it-it.
  it: 'Accesso personale',
  // Request, ja-jp.
  ja: 'マイ アクセス',
  // No localised pages.
  kk: english,
  // Request, ko-kr: a machine's translation, the same throughout.
  ko: '내 액세스',
  // No localised pages.
  lt: english,
  // No localised pages.
  lv: english,
  // No localised pages.
  nb: english,
  // Sharing a link to request an access package, nl-nl: a machine's translation, the same throughout.
  nl: 'Mijn toegang',
  // Overview, pl-pl.
  pl: 'Mój dostęp',
  // Overview, pt-br.
  'pt-BR': 'Meus Acessos',
  // Request, pt-pt.
  'pt-PT': 'O Meu Acesso',
  // No localised pages.
  ro: english,
  // Request, ru-ru.
  ru: 'Мой доступ',
  // No localised pages.
  sk: english,
  // No localised pages.
  sl: english,
  // No localised pages.
  'sr-Latn': english,
  // Sharing a link to request an access package, and approving a request, sv-se: a machine's translation.
  sv: 'Min åtkomst',
  // No localised pages.
  th: english,
  // Machine-translated only.
  tr: english,
  // No localised pages.
  uk: english,
  // No localised pages.
  vi: english,
  // Request, on docs.azure.cn/zh-cn.
  'zh-Hans': '我的访问权限',
  // Overview, zh-tw.
  'zh-Hant': '我的存取權',
};
