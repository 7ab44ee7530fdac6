import type { AssignmentRequest } from '../directory/assignmentRequest.ts';
import type { Person } from '../directory/person.ts';

/** Relations of a request by the name they have in one dialect. */
export type Relation = 'accessPackage' | 'requestor' | 'assignment';

/** One of the three ways in which Graph speaks of requests. */
export interface Dialect {
  readonly name: 'beta' | 'betaNew' | 'v1.0';
  readonly version: 'beta' | 'v1.0';
  readonly collection: 'accessPackageAssignmentRequests' | 'assignmentRequests';
  /** What the collection of assignments is called in it. */
  readonly assignments: string;
  /** What may stand in `$expand`. */
  readonly relations: Readonly<Record<string, Relation>>;
  /** Whether a cancel needs a body; v1.0 has none. */
  readonly cancelHasBody: boolean;
  row(request: AssignmentRequest): Record<string, unknown>;
}

/** `PendingApproval` for `pendingApproval`, as the beta writes enumerations. */
function pascal(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

function betaRow(request: AssignmentRequest): Record<string, unknown> {
  return {
    id: request.id,
    requestType: pascal(request.requestType),
    requestState: pascal(request.state),
    requestStatus: request.status,
    createdDateTime: request.createdDateTime,
    completedDate: request.completedDateTime,
    isValidationOnly: false,
    expirationDateTime: request.expirationDateTime,
    justification: request.justification,
    answers: request.answers,
    verifiedCredentialsData: [],
    customExtensionHandlerInstances: [],
    schedule: request.schedule,
  };
}

function v1Row(request: AssignmentRequest): Record<string, unknown> {
  return {
    id: request.id,
    requestType: request.requestType,
    state: request.state,
    status: request.status,
    createdDateTime: request.createdDateTime,
    completedDateTime: request.completedDateTime,
    justification: request.justification,
    answers: request.answers,
    schedule: request.schedule,
  };
}

/** The metadata names beta's properties, the documented sample v1.0's: nobody knows, so every other row has the other set. */
function mixedRow(request: AssignmentRequest): Record<string, unknown> {
  if (Number.parseInt(request.id.slice(-1), 16) % 2 === 0) return betaRow(request);
  const { completedDateTime, ...row } = v1Row(request);
  return { ...row, completedDate: completedDateTime };
}

export const dialects: readonly Dialect[] = [
  {
    name: 'beta',
    version: 'beta',
    collection: 'accessPackageAssignmentRequests',
    assignments: 'accessPackageAssignments',
    relations: { accessPackage: 'accessPackage', requestor: 'requestor', accessPackageAssignment: 'assignment' },
    cancelHasBody: true,
    row: betaRow,
  },
  {
    name: 'betaNew',
    version: 'beta',
    collection: 'assignmentRequests',
    assignments: 'assignments',
    relations: {
      accessPackage: 'accessPackage',
      requestor: 'requestor',
      accessPackageAssignment: 'assignment',
      assignment: 'assignment',
    },
    cancelHasBody: true,
    row: mixedRow,
  },
  {
    name: 'v1.0',
    version: 'v1.0',
    collection: 'assignmentRequests',
    assignments: 'assignments',
    relations: { accessPackage: 'accessPackage', requestor: 'requestor', assignment: 'assignment' },
    cancelHasBody: false,
    row: v1Row,
  },
];

/** A person as a `requestor` or a `target`: `objectId` is the Entra id, `id` is not. */
export function subject(person: Person | null): object | null {
  if (!person) return null;
  return {
    id: person.id.replace(/^.{8}/, 'ba7ef0fb'),
    objectId: person.id,
    displayName: person.name,
    principalName: person.userPrincipalName,
    email: person.mail,
    type: 'User',
    subjectType: 'user',
  };
}
