import type { AccessRequest } from './accessRequest.ts';

/** The longest name that a line shows, in characters; the details show it whole. */
const longest = 120;
// Control characters, and the marks and overrides of direction: each package's name is isolated in a <bdi> anyway.
// biome-ignore lint/suspicious/noControlCharactersInRegex: to take them out is the point.
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from Graph without characters that could reorder or hide what stands around it. */
export function plainText(text: string): string {
  return text.replace(invisible, ' ').trim();
}

/** What a request is called on the screen: its package's name, or words for a package that is gone or hidden. */
export function displayName({ packageName }: Pick<AccessRequest, 'packageName'>): string {
  const name = packageName === undefined ? '' : plainText(packageName);
  if (name === '') return 'Access package without a name';
  const characters = Array.from(name);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : name;
}
