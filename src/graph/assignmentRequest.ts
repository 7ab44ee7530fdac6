import * as v from 'valibot';

/** A property that nothing depends on: absent, `null` or of another shape, it is no reason to lose the rest of the row. */
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
/** A text, if it is one. */
export const optionalText = optional(v.string());

const schedule = v.object({
  startDateTime: optionalText,
  expiration: optional(v.object({ type: optionalText, endDateTime: optionalText, duration: optionalText })),
});

const subject = optional(
  v.object({ objectId: optionalText, displayName: optionalText, principalName: optionalText, email: optionalText }),
);
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
  id: v.pipe(
    v.string(),
    v.check(({ length }) => length > 0 && length <= 200),
  ),
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
  /** As they come: `assignmentAnswers.ts` reads them where they are shown. */
  answers: v.optional(v.unknown()),
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
