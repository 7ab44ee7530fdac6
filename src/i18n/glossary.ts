import type { Locale } from './languages.ts';
import { portalNames } from './portalNames.ts';

/** The product's terms: the words that a person meets in My Access as well, so that they must be the same here. */
export interface Terms {
  /** The name of the portal itself, as it is; the others are patterns. */
  readonly myAccess: string;
  readonly accessPackage: string;
  readonly request: string;
  readonly approval: string;
}

/**
 * The other terms in each language, as the part that every inflected form of the word has (the source of a regular
 * expression, without regard to case). Source: Microsoft's localised pages of
 * https://learn.microsoft.com/entra/id-governance/entitlement-management-overview, of which some are a machine's work. For
 * ar, da, el, fi, he, nb, ro and uk there are none: their words are those of
 * https://learn.microsoft.com/globalization/reference/microsoft-terminology where it has them, else our own. "Access
 * package" is published in pt-PT and id, and as a machine's work in th and vi; in bg, ca, et, eu, gl, hr, kk, lt, lv, sk, sl
 * and sr-Latn it is our own. Of those, bg, hr, lt, lv and sr-Latn take "request" and "approval" from pages of
 * https://support.microsoft.com about other approvals.
 */
const patterns: Readonly<Record<Locale, Omit<Terms, 'myAccess'>>> = {
  ar: { accessPackage: 'حزم\\p{L}* (ال)?وصول', request: 'طلب', approval: 'مواف|وافق' },
  bg: { accessPackage: 'пакет\\p{L}* за достъп', request: 'искан|поиска', approval: 'одобр' },
  ca: { accessPackage: 'paquets? d’accés', request: 'sol·lici', approval: 'aprov' },
  cs: { accessPackage: 'přístupov\\p{L}+ balíč', request: 'žád', approval: 'schv[aá]l' },
  da: { accessPackage: 'adgangspakke', request: 'anmod', approval: 'godken' },
  de: { accessPackage: 'Zugriffspaket', request: 'anforder|angefordert', approval: 'genehmig' },
  el: { accessPackage: 'πακέτ\\p{L}* πρόσβασης', request: 'α[ιί]τ[ηή]', approval: '[εέ]γκρ' },
  en: { accessPackage: 'access package', request: 'request', approval: 'approv' },
  es: { accessPackage: 'paquetes? de acceso', request: 'solicit', approval: 'apr(ob|ueb)' },
  et: { accessPackage: 'juurdepääsupake', request: 'taotl', approval: 'heaks ?ki(it|id)' },
  eu: { accessPackage: 'sarbide-pakete', request: 'eska(er|t)', approval: 'onar[pt]' },
  fi: { accessPackage: 'käyttöoikeuspake', request: 'pyy', approval: 'hyväksy' },
  fr: { accessPackage: "packages? d[’']accès", request: 'demand', approval: 'appro' },
  gl: { accessPackage: 'paquetes? de acceso', request: 'solic[ií]t', approval: 'aprob' },
  he: { accessPackage: 'חביל\\p{L}* ה?גישה', request: 'בקש', approval: 'אישור|אישר|מאשר|אושר|לאשר' },
  hr: { accessPackage: 'pristupn\\p{L}+ paket', request: 'zahtjev|zatraž', approval: 'odobr' },
  hu: { accessPackage: 'hozzáférési csomag', request: 'kér', approval: 'jóváhagy' },
  id: { accessPackage: 'paket akses', request: 'minta', approval: 'setuju' },
  it: { accessPackage: 'pacchett[oi] di accesso', request: 'richie', approval: 'approv' },
  ja: { accessPackage: 'アクセス パッケージ', request: '要求', approval: '承認' },
  kk: { accessPackage: 'қолжетімділік пакет', request: 'сұрау|сұраған|сұрал|қайта сұра', approval: 'мақұлд' },
  ko: { accessPackage: '액세스 패키지', request: '요청', approval: '승인' },
  lt: { accessPackage: 'prieigos paket', request: 'užklaus', approval: 'tvirtin' },
  lv: { accessPackage: 'piekļuves pakot', request: 'piepras', approval: 'apstiprin' },
  nb: { accessPackage: 'tilgangspakke', request: 'forespør|forespurt', approval: 'godkjen' },
  nl: { accessPackage: 'toegangspakket', request: 'aanvra|aangevraagd', approval: 'goed(ge)?keur' },
  pl: { accessPackage: 'pakie\\p{L}+ dostępu', request: 'żąda', approval: 'zatwierdz' },
  'pt-BR': { accessPackage: 'pacotes? de acesso', request: 'solicit', approval: 'aprov' },
  'pt-PT': { accessPackage: 'pacotes? de acesso', request: 'pedi|peç', approval: 'aprov' },
  ro: { accessPackage: 'pachet\\p{L}* de acces', request: 'solicit', approval: 'aprob' },
  ru: { accessPackage: 'пакет\\p{L}* доступа', request: 'запр[ао][сш]', approval: 'утвер[жд]' },
  sk: { accessPackage: 'prístupov\\p{L}+ balík', request: 'žiad', approval: 'schva[lľ]|schvál' },
  sl: { accessPackage: 'paket\\p{L}* za dostop', request: 'zahtev', approval: 'odobr' },
  'sr-Latn': { accessPackage: 'pristupn\\p{L}+ paket', request: 'zahtev|zatraž', approval: 'odobr' },
  sv: { accessPackage: 'åtkomstpaket', request: 'begär', approval: 'godkän' },
  th: { accessPackage: 'แพคเกจการเข้าถึง', request: 'คำขอ|ขอ(?![งบ])', approval: 'อนุมัติ' },
  tr: { accessPackage: 'erişim paket', request: '[iİ]ste', approval: 'onay' },
  uk: { accessPackage: 'пакет\\p{L}* доступу', request: 'запит', approval: 'затвер[жд]' },
  vi: { accessPackage: 'gói truy nhập', request: 'yêu cầu', approval: 'phê duyệt' },
  'zh-Hans': { accessPackage: '访问包', request: '请求', approval: '审批|批准' },
  'zh-Hant': { accessPackage: '存取套件', request: '要求', approval: '核准' },
};

/** Microsoft's terms in a language. */
export function termsOf(locale: Locale): Terms {
  return { ...patterns[locale], myAccess: portalNames[locale] };
}
