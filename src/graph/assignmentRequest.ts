import * as v from 'valibot';

const optionalText = v.optional(v.nullable(v.string()));

const localizedText = v.object({ text: optionalText, languageCode: optionalText });
const localizedTexts = v.optional(v.nullable(v.array(localizedText)));
/** A text that its author may have translated: an object in beta, a string with `localizations` beside it in v1.0. */
const localizableText = v.optional(
  v.nullable(v.union([v.string(), v.object({ defaultText: optionalText, localizedTexts })])),
);

/** One of the answers that a question offers: its words are `displayValue` in beta, `text` in v1.0. */
const choice = v.object({
  actualValue: optionalText,
  displayValue: localizableText,
  text: localizableText,
  localizations: localizedTexts,
});

const answer = v.object({
  value: optionalText,
  displayValue: optionalText,
  answeredQuestion: v.optional(
    v.nullable(
      v.object({
        id: optionalText,
        text: localizableText,
        localizations: localizedTexts,
        choices: v.optional(v.nullable(v.array(choice))),
      }),
    ),
  ),
});

const schedule = v.object({
  startDateTime: optionalText,
  expiration: v.optional(
    v.nullable(v.object({ type: optionalText, endDateTime: optionalText, duration: optionalText })),
  ),
});

/** Who gets the access is said by the assignment, and only where its `target` was asked for. */
const assignment = v.optional(
  v.nullable(
    v.object({
      target: v.optional(
        v.nullable(v.object({ displayName: optionalText, principalName: optionalText, email: optionalText })),
      ),
    }),
  ),
);

/**
 * An `accessPackageAssignmentRequest` as Graph sends it, in any dialect: the properties that this app reads, in both
 * spellings (beta's `requestState`, v1.0's `state`, …), because the beta's newer path is documented with either.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest, beta and v1.0.
 */
export const assignmentRequestSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  requestType: optionalText,
  state: optionalText,
  requestState: optionalText,
  status: optionalText,
  requestStatus: optionalText,
  createdDateTime: optionalText,
  completedDateTime: optionalText,
  completedDate: optionalText,
  expirationDateTime: optionalText,
  justification: optionalText,
  answers: v.optional(v.nullable(v.array(answer))),
  schedule: v.optional(v.nullable(schedule)),
  accessPackage: v.optional(
    v.nullable(v.object({ id: optionalText, displayName: optionalText, description: optionalText })),
  ),
  accessPackageAssignment: assignment,
  assignment,
});

/** A text as Graph sends it, in either form, with the translations that stand beside the v1.0 form. */
export interface WireLocalizedText {
  readonly text?: v.InferOutput<typeof localizableText>;
  readonly localizations?: v.InferOutput<typeof localizedTexts>;
}

/** A row that passed {@link assignmentRequestSchema}. */
export type AssignmentRequest = v.InferOutput<typeof assignmentRequestSchema>;

/** One page of a collection: its rows, not yet checked, and the address of the next page. */
export const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.nullable(v.string())),
});
