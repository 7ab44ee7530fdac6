import type { I18n, MessageDescriptor } from '@lingui/core';

/** Whole sentences, one after the other: each can be translated by itself. */
export type Sentences = readonly MessageDescriptor[];

/** Sentences as one text. */
export function joinSentences(i18n: I18n, sentences: Sentences): string {
  return sentences.map((sentence) => i18n._(sentence)).join(' ');
}
