import * as v from 'valibot';
import { type AssignmentAnswer, answersSchema } from '../../graph/assignmentAnswers.ts';
import type { LocalizedText } from '../../i18n/localizedText.ts';

/** A question of the package's policy, and what the person answered. */
export interface RequestAnswer {
  readonly question: LocalizedText;
  /** For a choice, the words that were chosen. */
  readonly answer: LocalizedText;
}

/** Reads the `answers` of an `AccessRequest`: each has its place, even one that no words can be found for. */
export function readAnswers(answers: unknown): readonly RequestAnswer[] {
  return v.parse(answersSchema, answers).map(toAnswer);
}

type Words = Pick<AssignmentAnswer, 'displayValue' | 'text' | 'localizations'>;

/**
 * An answer in words: those that it brings itself, else those of the choice that was made, else what is stored. In beta
 * `displayValue` is a text of a string and an object of a choice; v1.0 has `text` with `localizations`.
 * Source: https://learn.microsoft.com/graph/api/resources/accesspackageanswerchoice, beta and v1.0.
 */
function toAnswer({ answeredQuestion, value, actualValue, ...given }: AssignmentAnswer): RequestAnswer {
  const stored = value ?? actualValue ?? undefined;
  const own = toWords(given);
  const choices = (answeredQuestion?.choices ?? []).map((choice) => ({
    stored: choice.actualValue,
    words: toWords(choice),
  }));
  // The samples hold the chosen value in one answer and the chosen words in another.
  const chosen = choices.find(
    (choice) =>
      (stored && choice.stored === stored) || wordsOf(choice.words).some((text) => isSaidBy(text, own, stored)),
  );
  const text =
    own.text ?? chosen?.words.text ?? (hasWords(own) || (chosen && hasWords(chosen.words)) ? undefined : stored);
  return {
    question: toWords(answeredQuestion ?? {}),
    answer: { text, translations: { ...chosen?.words.translations, ...own.translations } },
  };
}

/** A text and its translations, wherever a dialect puts them. An empty text is none. */
function toWords({ displayValue, text, localizations }: Words): LocalizedText {
  const source = displayValue ?? text;
  const translations = (typeof source === 'object' ? source?.localizedTexts : localizations) ?? [];
  return {
    text: (typeof source === 'string' ? source : source?.defaultText)?.trim() || undefined,
    translations: Object.fromEntries(
      translations.flatMap(({ languageCode, text: words }) =>
        languageCode && words?.trim() ? [[languageCode, words.trim()]] : [],
      ),
    ),
  };
}

function wordsOf({ text, translations }: LocalizedText): readonly string[] {
  return [...(text ? [text] : []), ...Object.values(translations)];
}

function hasWords(words: LocalizedText): boolean {
  return wordsOf(words).length > 0;
}

function isSaidBy(text: string, own: LocalizedText, stored: string | undefined): boolean {
  return text === stored || wordsOf(own).includes(text);
}
