import type { AccessRequest } from '../request/accessRequest.ts';
import { plainText } from '../request/displayName.ts';
import { isGuid, referenceOf } from '../request/reference.ts';

/** What a request is found by that few others have. Rows keep their identity while nothing about them changes. */
const own = new WeakMap<AccessRequest, string>();

/** Names and descriptions of a reading, folded: of ten thousand requests most name one of a hundred packages. */
const shared = new WeakMap<readonly AccessRequest[], Map<string, string>>();

/** One text for each row; each distinct text is kept once, for many rows share it. */
interface SharedTexts {
  readonly texts: readonly string[];
  /** For each row the place of its text. */
  readonly places: Uint32Array;
}

/** The texts of all rows in one: an engine finds a word in it several times faster than in as many texts. */
interface OwnTexts {
  readonly text: string;
  /** For each row where the text of the next one begins. */
  readonly ends: Uint32Array;
}

/** By what the rows of a reading are found, {@link fold}ed. */
export interface SearchColumns {
  readonly shared: readonly SharedTexts[];
  readonly own: OwnTexts;
}

/** All that the rows of a reading are found by but for GUIDs, each made once; `rows` are the reading's in any order. */
export function searchColumns(reading: readonly AccessRequest[], rows: readonly AccessRequest[]): SearchColumns {
  const texts = sharedOf(reading);
  return {
    shared: [
      sharedTexts(rows, ({ packageName }) => foldOnce(texts, packageName)),
      sharedTexts(rows, ({ packageDescription }) => foldOnce(texts, packageDescription)),
    ],
    own: ownTexts(rows),
  };
}

function sharedTexts(rows: readonly AccessRequest[], textOf: (row: AccessRequest) => string): SharedTexts {
  const placeOf = new Map<string, number>();
  const places = Uint32Array.from(rows, (row) => {
    const text = textOf(row);
    const place = placeOf.get(text) ?? placeOf.size;
    placeOf.set(text, place);
    return place;
  });
  return { texts: [...placeOf.keys()], places };
}

function ownTexts(rows: readonly AccessRequest[]): OwnTexts {
  const texts = rows.map(ownText);
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += text.length + 1;
    return end;
  });
  // No word has a space in it, so none is found across two rows.
  return { text: texts.join(' '), ends };
}

/** Makes what {@link searchColumns} needs of one row, so that it has little left to do. */
export function prepareRow(reading: readonly AccessRequest[], request: AccessRequest): void {
  const texts = sharedOf(reading);
  ownText(request);
  foldOnce(texts, request.packageName);
  foldOnce(texts, request.packageDescription);
}

/**
 * Tells for each place whether its row is found by a folded word without spaces: in its columns, or in its id where the word
 * is at least as long as the first group of a GUID, for less of one is in nearly every id.
 */
export function findWord(columns: SearchColumns, word: string): (request: AccessRequest, place: number) => boolean {
  const found = columns.shared.map(({ texts, places }) => ({
    isFound: texts.map((text) => text.includes(word)),
    places,
  }));
  const isFoundInOwn = rowsWith(columns.own, word);
  const mayBeOfId = /^[\da-f-]{8,}$/.test(word);
  return (request, place) =>
    isFoundInOwn[place] === 1 ||
    found.some(({ isFound, places }) => isFound[places[place] ?? -1]) ||
    (mayBeOfId && request.id.toLowerCase().includes(word));
}

/** 1 for each row with the word in its text. */
function rowsWith({ text, ends }: OwnTexts, word: string): Uint8Array {
  const isFound = new Uint8Array(ends.length);
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[row])) {
    while ((ends[row] ?? Number.POSITIVE_INFINITY) <= at) row++;
    isFound[row] = 1;
  }
  return isFound;
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
