import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConfig } from '@lingui/conf';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import { parse, type Token } from '@messageformat/parser';
import PO from 'pofile';
import { describe, expect, test } from 'vitest';
import { type Terms, termsOf } from '../src/i18n/glossary.ts';
import { type Locale, locales } from '../src/i18n/languages.ts';
import { extractMessages } from './extractMessages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The words of the page, and those of the help. */
const folders = ['src/i18n/locales', 'src/helpdesk/locales'];
interface Message {
  readonly english: string;
  readonly context: string | undefined;
  readonly translation: string;
}

function read(locale: Locale): readonly Message[] {
  const items = folders.flatMap((folder) => PO.parse(readFileSync(join(root, folder, `${locale}.po`), 'utf8')).items);
  return items.map(({ msgid, msgctxt, msgstr }) => ({
    english: msgid,
    context: msgctxt ?? undefined,
    translation: msgstr.join(''),
  }));
}

const english = read('en');
const names = english.map(({ english: words, context }) => generateMessageId(words, context));

test.each(folders)('in %s there is a catalogue for each language, and no other', (folder) => {
  expect(readdirSync(join(root, folder)).toSorted()).toEqual(locales.map((locale) => `${locale}.po`).toSorted());
});

test.each(folders)(
  'in %s nothing is marked as fuzzy: the build would ship what somebody still has to look at',
  (folder) => {
    const fuzzy = readdirSync(join(root, folder)).flatMap((file) =>
      PO.parse(readFileSync(join(root, folder, file), 'utf8'))
        .items.filter(({ flags }) => flags['fuzzy'])
        .map(({ msgid }) => `${file}: ${msgid}`),
    );
    expect(fuzzy).toEqual([]);
  },
);

test('the English catalogues hold exactly the messages of the code (if not, run `npm run languages`)', async () => {
  const extracted = await extractMessages(getConfig({ cwd: root }));
  expect(names.toSorted()).toEqual([...extracted].toSorted());
  expect(english.filter(({ english: words, translation }) => words !== translation)).toEqual([]);
}, 60_000);

/** What a message consists of besides its words. */
function formOf(text: string): { values: string[]; tags: string[]; forms: string[][] } {
  const values = new Set<string>();
  const tags: string[] = [];
  const forms: string[][] = [];
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content') tags.push(...(token.value.match(/<\/?\d+\/?>/g) ?? []));
      if ('arg' in token) values.add(token.arg);
      if ('cases' in token) {
        forms.push(token.cases.map(({ key }) => key).toSorted());
        for (const { tokens: inner } of token.cases) walk(inner);
      }
    }
  };
  walk(parse(text));
  return { values: [...values].toSorted(), tags: tags.toSorted(), forms };
}

const englishTerms: Readonly<Record<Exclude<keyof Terms, 'myAccess'>, RegExp>> = {
  accessPackage: /access package/i,
  request: /\brequests?\b/i,
  approval: /\bapprov(al|er|ers|ed|e)\b/i,
};
/** Names that stay the same in every language. */
const properNames = ['Microsoft Entra', 'Microsoft Graph', 'config.json', 'JSON', 'HTTP', 'CSV', 'UTC'];

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);
  const translate = (words: string) => messages.find((message) => message.english === words)?.translation ?? '';

  test('has all messages, none that is unused, and none without words', () => {
    expect(messages.map(({ english: words, context }) => generateMessageId(words, context))).toEqual(names);
    expect(messages.filter(({ translation }) => translation.trim() === '')).toEqual([]);
  });

  test('has the same values and tags in each message, and the plural forms of its language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const { english: words, translation } of messages) {
      const { values, tags, forms } = formOf(words);
      const translated = formOf(translation);
      expect(translated.values, translation).toEqual(values);
      expect(new Set(translated.tags), translation).toEqual(new Set(tags));
      expect(translated.forms, translation).toEqual(forms.map(() => categories));
    }
  });

  test('keeps to the glossary and to the proper names', () => {
    const terms = termsOf(locale);
    for (const { english: words, translation } of messages) {
      for (const term of ['accessPackage', 'request', 'approval'] as const) {
        // The name of a value is no word.
        if (!englishTerms[term].test(words.replaceAll(/\{\w+\}/g, ''))) continue;
        expect(translation, `${term} in “${words}”`).toMatch(new RegExp(terms[term], 'iu'));
      }
      for (const name of properNames) if (words.includes(name)) expect(translation).toContain(name);
      if (words.includes('My Access')) expect(translation).toContain(terms.myAccess);
    }
  });

  test('translates the same message with the same words everywhere', () => {
    const words = new Map<string, string>();
    for (const { english: message, context = '', translation } of messages) {
      const key = `${context}|${message}`;
      expect(translation).toBe(words.get(key) ?? translation);
      words.set(key, translation);
    }
  });

  test('has the label in the name of a button, and begins the buttons of a dialog differently', () => {
    expect(translate('Cancel request {name}')).toContain(translate('Cancel request'));
    const firstWord = (words: string) => translate(words).split(/[\s:：]/)[0];
    expect(firstWord('Keep request')).not.toBe(firstWord('Cancel request'));
    expect(firstWord('Keep them all')).not.toBe(firstWord('Cancel request'));
  });
});
