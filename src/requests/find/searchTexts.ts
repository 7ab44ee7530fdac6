import type { AccessRequest } from '../request/accessRequest.ts';
import { plainText } from '../request/displayName.ts';
import { isGuid, referenceOf } from '../request/reference.ts';

/** What a request is found by that few others have. Rows keep their identity while nothing about them changes. */
const own = new WeakMap<AccessRequest, string>();

/** Names and descriptions of a reading, folded: of ten thousand requests most name one of a hundred packages. */
const shared = new WeakMap<readonly AccessRequest[], Map<string, string>>();

/** For each column one text of every row, {@link fold}ed: by columns, so that a search fetches only what it reads. */
export type SearchColumns = readonly (readonly string[])[];

/** All that the rows of a reading are found by but for GUIDs, each made once; `rows` are the reading's in any order. */
export function searchColumns(reading: readonly AccessRequest[], rows: readonly AccessRequest[]): SearchColumns {
  const texts = sharedOf(reading);
  return [
    rows.map(({ packageName }) => foldOnce(texts, packageName)),
    rows.map(({ packageDescription }) => foldOnce(texts, packageDescription)),
    rows.map(ownText),
  ];
}

/** Makes what {@link searchColumns} needs of one row, so that it has little left to do. */
export function prepareRow(reading: readonly AccessRequest[], request: AccessRequest): void {
  const texts = sharedOf(reading);
  ownText(request);
  foldOnce(texts, request.packageName);
  foldOnce(texts, request.packageDescription);
}

/**
 * Whether a row at some place is found by a folded word: in its columns, or in its id where the word is at least as long as
 * the first group of a GUID, for less of one is in nearly every id.
 */
export function findsIn(columns: SearchColumns, word: string): (request: AccessRequest, place: number) => boolean {
  const mayBeOfId = /^[\da-f-]{8,}$/.test(word);
  return (request, place) => {
    for (const column of columns) if (column[place]?.includes(word)) return true;
    return mayBeOfId && request.id.toLowerCase().includes(word);
  };
}

/** Without case, accents and what nobody sees: "Zoë" is found by "zoe". */
export function fold(text: string): string {
  const plain = plainText(text);
  const bare = /^[ -~]*$/.test(plain) ? plain : plain.normalize('NFKD').replace(/[\p{M}\p{DI}]/gu, '');
  return bare.toLowerCase();
}

function ownText(request: AccessRequest): string {
  const before = own.get(request);
  if (before !== undefined) return before;
  const { justification, forWhom, id } = request;
  const reference = referenceOf(id);
  const texts = [justification, forWhom?.name, reference, reference.replace('-', ''), isGuid(id) ? undefined : id];
  const text = fold(texts.filter((one) => one !== undefined).join(' '));
  own.set(request, text);
  return text;
}

function sharedOf(reading: readonly AccessRequest[]): Map<string, string> {
  const texts = shared.get(reading) ?? new Map<string, string>();
  shared.set(reading, texts);
  return texts;
}

function foldOnce(texts: Map<string, string>, text = ''): string {
  const before = texts.get(text);
  if (before !== undefined) return before;
  const folded = fold(text);
  texts.set(text, folded);
  return folded;
}
