import * as v from 'valibot';
import { optional, optionalText } from './assignmentRequest.ts';

const localizedTexts = optional(v.array(v.fallback(v.object({ text: optionalText, languageCode: optionalText }), {})));
/** A text that its author may have translated: an object in beta, a string with `localizations` beside it in v1.0. */
const localizableText = optional(v.union([v.string(), v.object({ defaultText: optionalText, localizedTexts })]));

/** One of the answers that a question offers: its words are `displayValue` in beta, `text` in v1.0. */
const choice = v.fallback(
  v.object({
    actualValue: optionalText,
    displayValue: localizableText,
    text: localizableText,
    localizations: localizedTexts,
  }),
  {},
);

/** An `accessPackageAnswerString`, or an `accessPackageAnswerChoice`, which has the properties of a {@link choice}. */
const answer = v.fallback(
  v.object({
    value: optionalText,
    actualValue: optionalText,
    displayValue: localizableText,
    text: localizableText,
    localizations: localizedTexts,
    answeredQuestion: optional(
      v.object({
        text: localizableText,
        localizations: localizedTexts,
        choices: optional(v.array(choice)),
      }),
    ),
  }),
  {},
);

/**
 * The `answers` of an `accessPackageAssignmentRequest`, in any dialect; none where they are no list. An answer that is no
 * object is one without words.
 */
export const answersSchema = v.fallback(v.array(answer), []);

/** An answer that passed {@link answersSchema}. */
export type AssignmentAnswer = v.InferOutput<typeof answersSchema>[number];
