import { portalNames } from '../../src/i18n/portalNames.ts';

/** Names that a line never ends within. */
const names = ['Microsoft Entra', 'Microsoft Graph', ...new Set(Object.values(portalNames))];

const noBreakSpace = '\u00a0';
const noBreakHyphen = '\u2011';
const spaced = new RegExp(names.join('|'), 'g');
const prefixed = new RegExp(`(?<=\\p{L})-(?=${names.join('|')})`, 'gu');
const suffixed = new RegExp(`(?<=(?:${names.join('|')})\\p{L}* )-(?=\\p{L})`, 'gu');

/**
 * A message in which the names of products do not break over lines, and neither do their hyphens: that of a Hebrew prefix
 * ("ב-My Access"), and the one which begins the second half of a Finnish word ("My Access -portaalissa"). Catalogues and
 * code are written with ordinary spaces and hyphens. The build does this, so the tests of the words need not know of it.
 */
export function keepTogether(message: string): string {
  return message
    .replace(prefixed, noBreakHyphen)
    .replace(suffixed, noBreakHyphen)
    .replace(spaced, (name) => name.replaceAll(' ', noBreakSpace));
}
