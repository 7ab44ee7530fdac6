/**
 * The codes of what a person can meet, one for each cause: short enough to say on the phone, the same in every language,
 * and never given to another cause. 1xx: signing in; 2xx: talking to Microsoft Graph; 3xx: cancelling; 4xx: this app.
 * Each has its article in `helpdesk/articles.ts`.
 */
export const problemCodes = [
  'MAR-101',
  'MAR-102',
  'MAR-103',
  'MAR-104',
  'MAR-105',
  'MAR-106',
  'MAR-107',
  'MAR-108',
  'MAR-109',
  'MAR-110',
  'MAR-111',
  'MAR-112',
  'MAR-113',
  'MAR-114',
  'MAR-115',
  'MAR-116',
  'MAR-117',
  'MAR-201',
  'MAR-202',
  'MAR-203',
  'MAR-204',
  'MAR-205',
  'MAR-206',
  'MAR-207',
  'MAR-208',
  'MAR-301',
  'MAR-302',
  'MAR-303',
  'MAR-304',
  'MAR-305',
  'MAR-401',
  'MAR-402',
  'MAR-403',
  'MAR-404',
  'MAR-405',
  'MAR-406',
  'MAR-407',
] as const;

/** One of {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];
