import { readFileSync } from 'node:fs';
import { parse, type Token } from '@messageformat/parser';
import { fleschKincaid } from 'flesch-kincaid';
import PO from 'pofile';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';

/** The English of the page and of the help. */
const messages = ['src/i18n/locales/en.po', 'src/helpdesk/locales/en.po'].flatMap((file) =>
  PO.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).items.map(({ msgid }) => msgid),
);

/** School years that a reader needs, at most. */
const highestGrade = 8;
/** The grade is one of sentences: it says nothing of a label of fewer words. */
const shortestSentence = 5;
const mostSentences = 3;

/** Names, and terms that have no simpler word in the product: read as one short word, as are values. */
const terms = [
  /Microsoft(’s)?( Entra| Graph)?( admin center)?/g,
  /My Access|Conditional Access|Identity Governance|Enterprise applications/g,
  /\b(access packages?|organisation(’s)?|administrator|email address(es)?|correlation ID|redirect URI|request-id)\b/gi,
  /\b(clientId|tenantId|\w+\.json|https?:\/\/|[\w.]+\.(com|html)(\/\w+)?)/g,
];

/** Messages above the grade, each with the reason. */
const harder = new Map([
  [
    'Have the person register an authentication method again.',
    '“Authentication method” is what Microsoft Entra calls it, and an administrator looks for.',
  ],
  [
    'We searched the names, descriptions, justifications and references in this view.',
    'A list of what is searched, each by the word that its field has on the page.',
  ],
  [
    'Check that consent was granted to the permission in config.json, and that the person is allowed to use entitlement management.',
    'For an administrator: consent, permission and entitlement management are Microsoft’s terms.',
  ],
  [
    'These are email addresses, other people’s names, justifications and answers.',
    'A list of what is hidden, each by the word that its field has on the page.',
  ],
  [
    'Copied: reference, status, details for support and versions. Nothing private.',
    'A list of what was copied, each by the word that its field has on the page.',
  ],
]);

/** What the words on the screen never say, and what they say instead. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bthe cancel\b/i, 'the cancellation'],
  [/\btak(e|es|en|ing)\b[^.]{0,20} back\b/i, 'cancel'],
  [/\banew\b/i, 'again'],
  [/\bby (it|them)self\b/i, 'automatically'],
  [/\bwhat became of\b/i, 'what happened to'],
  // "It may or may not have been cancelled" is no matter of permission.
  [/(?<!\bmay or )\bmay not\b/i, 'is not allowed to, does not have permission to'],
  [/\bstands? beside\b/i, 'is shown next to'],
  [/\bsomebody\b/i, 'someone'],
  [/\bpress(es|ed|ing)?\b/i, 'select'],
  [/\bif it stays so\b/i, 'if it keeps happening'],
  [/\blet the caller\b/i, 'ask the caller to'],
];

/** The text in each of its plural forms, values and terms as one short word. */
function readings(message: string): readonly string[] {
  const read = (tokens: readonly Token[]): readonly string[] =>
    tokens.reduce<readonly string[]>(
      (texts, token) => {
        const next = 'cases' in token ? token.cases.flatMap((one) => read(one.tokens)) : [wordOf(token)];
        return texts.flatMap((text) => next.map((more) => text + more));
      },
      [''],
    );
  return read(parse(message)).map((text) => terms.reduce((masked, term) => masked.replaceAll(term, 'it'), text));
}

function wordOf(token: Token): string {
  return token.type === 'content' ? token.value.replaceAll(/<\/?\d+\/?>/g, '') : 'it';
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!…]”?)\s+/);

/** The grade by the formula of Flesch and Kincaid; none for a label. */
function gradeOf(text: string): number {
  const words = text.match(/[\p{L}’-]+/gu) ?? [];
  if (words.length < shortestSentence) return 0;
  return fleschKincaid({ sentence: sentencesOf(text).length, word: words.length, syllable: syllable(text) });
}

test('every message can be read after eight years of school, but for those that cannot be said more simply', () => {
  const tooHard = messages.filter((message) => readings(message).some((text) => gradeOf(text) > highestGrade));
  expect(tooHard.filter((message) => !harder.has(message))).toEqual([]);
  expect([...harder.keys()].filter((message) => !tooHard.includes(message))).toEqual([]);
});

test('a message has three sentences at most', () => {
  const long = messages.filter((message) => readings(message).some((text) => sentencesOf(text).length > mostSentences));
  expect(long).toEqual([]);
});

test.each(turns)('no message says %s, but: %s', (turn) => {
  expect(messages.filter((message) => turn.test(message))).toEqual([]);
});
