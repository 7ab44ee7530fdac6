import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, OtherPerson } from './accessRequest.ts';

/** The longest name that a line shows, in characters; the details show it whole. */
const longest = 120;
// Control characters, the marks and overrides of direction (each name is isolated in a <bdi> anyway), and what is blank.
const blank = /[\p{Cc}\p{Bidi_C}\s\u2800\ufff9-\ufffb]/gu;
/**
 * What Unicode says to draw nothing for, but where it may change how the sign before it is drawn: a joiner in the scripts
 * from Arabic on and in an emoji, the variation of an ideograph, the tags of a flag.
 * Source: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these signs is looked for by itself.
const invisible = /\p{DI}(?<![^\0-\u05ff\p{DI}][\ufe0f\u200c\u200d\u{e0020}-\u{e01ef}]{1,6})/gu;
/** What is no printable ASCII, and spaces that go. */
const unplain = /[^ -~]|^ | $| {2}/;

/** Text from Graph without characters that could reorder or hide what stands around it, or that nobody sees. */
export function plainText(text: string): string {
  // Most texts are plain, and all of ten thousand are looked through.
  if (!unplain.test(text)) return text;
  return text.replace(blank, ' ').replace(invisible, '').replace(/ +/g, ' ').trim();
}

/** The same for two names that look the same, for what still differs in them is not seen. For comparing only. */
export function lookOf(name: string): string {
  return name.normalize('NFKC').replace(/\p{DI}/gu, '');
}

/** As `plainText`, no longer than a line. */
export function shortText(text: string): string {
  const characters = Array.from(plainText(text));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** What somebody is called on the screen: by name, else by address; empty where Graph says neither. */
export function personName(person: OtherPerson | undefined): string {
  return plainText(person?.name ?? person?.mail ?? '');
}

/** Stands in for the name of a package that is gone or hidden. */
export const namelessPackage = msg`Unnamed access package`;

/** What a request is called on the screen: its package's name, or words for one that has none. */
export function displayName({ packageName }: Pick<AccessRequest, 'packageName'>): string {
  return shortText(packageName ?? '') || i18n._(namelessPackage);
}
