import { hostFiles } from './hostFiles.ts';

/** A text as a part of a regular expression that stands for nothing but itself. */
export function literally(text: string): string {
  return text.replaceAll(/[.\\+*?^$()[\]{}|]/g, '\\$&');
}

/** The files that are for hosts, as a regular expression. */
export const hostFilesPattern = `(?:${hostFiles.map(literally).join('|')})`;
