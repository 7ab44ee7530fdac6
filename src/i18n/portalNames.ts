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
  fi: english,
  // Overview, fr-fr.
  fr: 'Mon Accès',
  // No localised pages.
  he: english,
  // Machine-translated only.
  hu: english,
  // Overview, it-it.
  it: 'Accesso personale',
  // Request, ja-jp.
  ja: 'マイ アクセス',
  // Request, ko-kr: a machine's translation, the same throughout.
  ko: '내 액세스',
  // No localised pages.
  nb: english,
  // Sharing a link to request an access package, nl-nl: a machine's translation, the same throughout.
  nl: 'Mijn toegang',
  // Overview, pl-pl.
  pl: 'Mój dostęp',
  // Overview, pt-br.
  'pt-BR': 'Meus Acessos',
  // No localised pages.
  ro: english,
  // Request, ru-ru.
  ru: 'Мой доступ',
  // Sharing a link to request an access package, and approving a request, sv-se: a machine's translation.
  sv: 'Min åtkomst',
  // Machine-translated only.
  tr: english,
  // No localised pages.
  uk: english,
  // Request, on docs.azure.cn/zh-cn.
  'zh-Hans': '我的访问权限',
  // Overview, zh-tw.
  'zh-Hant': '我的存取權',
};
