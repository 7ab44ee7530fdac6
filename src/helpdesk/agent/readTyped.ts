import { type ProblemCode, problemCodes } from '../../config/problemCode.ts';

/** What an agent has typed of what the caller reads aloud. */
export type Typed =
  /** Nothing, or what can still become a code or a reference. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'code'; readonly code: ProblemCode }
  /** It has the form of a code, and there is no such one. */
  | { readonly kind: 'unknownCode'; readonly code: string }
  /** A request's reference, as the caller's page writes it. Whether there is such a request nobody knows here. */
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'neither' };

/**
 * Reads a code, with or without its letters, or a reference, in whatever way they are typed: in small letters, without
 * the dash or with spaces, in the digits of Arabic, and with an O for the 0 or an I or L for the 1 that references have
 * instead. `isEntered`: nothing more will be typed.
 */
export function readTyped(text: string, isEntered: boolean): Typed {
  const signs = plainDigits(text.normalize('NFKC')).toUpperCase();
  const compact = signs.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // Three digits alone may be the beginning of a reference.
  const form = isEntered ? /^(?:MAR)?(\d{3})$/ : /^MAR(\d{3})$/;
  const number = form.exec(compact)?.[1] ?? /\bMAR\W*(\d{3})\b/.exec(signs)?.[1];
  if (number) {
    const code = `MAR-${number}`;
    const known = problemCodes.find((candidate) => candidate === code);
    return known ? { kind: 'code', code: known } : { kind: 'unknownCode', code };
  }
  const characters = compact.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isSpeakable = /^[0-9A-HJKMNP-TV-Z]*$/.test(characters);
  if (isSpeakable && (characters.length === 8 || characters.length === 24)) {
    return { kind: 'reference', reference: characters.replaceAll(/.{4}(?=.)/g, '$&-') };
  }
  const mayGoOn = isSpeakable && characters.length < 24 && !isEntered;
  return { kind: mayGoOn || compact === '' ? 'unfinished' : 'neither' };
}

/** Turns the two kinds of Arabic digits into the ones that codes are written in. */
function plainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
