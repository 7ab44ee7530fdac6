import { compileMessage } from '@lingui/message-utils/compileMessage';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';

/** A message by its English, with what people see in its place. */
export interface Translated {
  readonly msgid: string;
  readonly msgctxt?: string | undefined;
  readonly words: string;
}

/**
 * Compiled messages as JSON, by the ids that the code knows them by: `shorten` gives those. Throws on a message that is not
 * in ICU's message format.
 */
export function compiledWords(messages: readonly Translated[], shorten: (id: string) => string): string {
  const entries = messages.map(({ msgid, msgctxt, words }) => [
    shorten(generateMessageId(msgid, msgctxt)),
    compileMessage(words),
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** A module that exports such JSON as `messages`. Browsers parse JSON faster than an object literal: https://v8.dev/blog/cost-of-javascript-2019#json */
export function moduleOfWords(json: string): string {
  return `export const messages = JSON.parse(${JSON.stringify(json)});`;
}
