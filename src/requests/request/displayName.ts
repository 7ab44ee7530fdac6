import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, OtherPerson } from './accessRequest.ts';

/** The longest name that a line shows, in characters; the details show it whole. */
const longest = 120;
// Control characters, and the marks and overrides of direction: each package's name is isolated in a <bdi> anyway.
// biome-ignore lint/suspicious/noControlCharactersInRegex: to take them out is the point.
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from Graph without characters that could reorder or hide what stands around it. */
export function plainText(text: string): string {
  return text.replace(invisible, ' ').trim();
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
export const namelessPackage = msg`Access package without a name`;

/** What a request is called on the screen: its package's name, or words for one that has none. */
export function displayName({ packageName }: Pick<AccessRequest, 'packageName'>): string {
  return shortText(packageName ?? '') || i18n._(namelessPackage);
}
