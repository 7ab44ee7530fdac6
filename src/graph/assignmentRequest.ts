import * as v from 'valibot';

/** A property that nothing depends on: absent, `null` or of another shape, it is no reason to lose the rest of the row. */
const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(v.nullable(schema)), undefined);
const optionalText = optional(v.string());

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

const schedule = v.object({
  startDateTime: optionalText,
  expiration: optional(v.object({ type: optionalText, endDateTime: optionalText, duration: optionalText })),
});

const subject = optional(v.object({ displayName: optionalText, principalName: optionalText, email: optionalText }));
/** Who gets the access is said by the assignment, and only where its `target` was asked for. */
const assignment = optional(v.object({ target: subject }));

/**
 * An `accessPackageAssignmentRequest` as Graph sends it, in any dialect: the properties that this app reads, in both
 * spellings (beta's `requestState`, v1.0's `state`, …), because the beta's newer path is documented with either. Only
 * the id is required: a row that cannot be named cannot be cancelled.
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
  answers: optional(v.array(answer)),
  schedule: optional(schedule),
  accessPackage: optional(v.object({ id: optionalText, displayName: optionalText, description: optionalText })),
  requestor: subject,
  accessPackageAssignment: assignment,
  assignment,
});

/** A row that passed {@link assignmentRequestSchema}. */
export type AssignmentRequest = v.InferOutput<typeof assignmentRequestSchema>;

/** One page of a collection: its rows, not yet checked, and the address of the next page. */
export const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.nullable(v.string())),
});
