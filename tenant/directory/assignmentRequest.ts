import type { AccessPackage } from './accessPackage.ts';
import type { Person } from './person.ts';

/** How long the access is wanted, as on the wire. */
export interface Schedule {
  readonly startDateTime: string | null;
  readonly recurrence: null;
  readonly expiration: {
    readonly type: string;
    readonly endDateTime: string | null;
    readonly duration: string | null;
  };
}

/** The part of a request that changes. States are spelt as in v1.0 (`pendingApproval`), statuses as ever (`PendingApproval`). */
export interface Progress {
  readonly state: string;
  /** `undefined` leaves the property out of the answer. */
  readonly status: string | null | undefined;
  readonly completedDateTime: string | null;
}

/** What stays as it was when the request was made. */
export interface RequestFacts {
  readonly id: string;
  /** Spelt as in v1.0: `userAdd`. */
  readonly requestType: string;
  /** `null` is wanted for the wire; the seeds also hold the text `"null"`, as one of Microsoft's samples does. */
  readonly createdDateTime: string | null;
  readonly expirationDateTime: string | null;
  readonly justification: string | null;
  readonly answers: readonly unknown[];
  readonly schedule: Schedule | null;
  /** `null` for a package that has been deleted, or that the person may not see. */
  readonly accessPackage: AccessPackage | null;
  /** Who gets the access. */
  readonly target: Person;
  /** Who asked; `null` for an administrator or the system. */
  readonly creator: Person | null;
  /** Properties as Graph sends them, laid over the row: for shapes that are documented somewhere, or that live tenants sent. */
  readonly wire?: Readonly<Record<string, unknown>>;
}

/** An access package assignment request at one moment. */
export interface AssignmentRequest extends RequestFacts, Progress {}

/** What a test or a seed says of a new request; the rest is an ordinary `userAdd` that waits for approval. */
export interface NewRequest extends Partial<Omit<AssignmentRequest, 'accessPackage'>> {
  /** A package, the name of one of the company's, or `null`. */
  readonly accessPackage?: AccessPackage | string | null;
}

const cancellableStatuses = ['accepted', 'pendingapproval', 'pendingnotbefore', 'pendingapprovalescalated'];
const otherStatuses = [
  'fulfilled',
  'fulfillednotificationtriggered',
  'fulfilling',
  'partiallyfulfilled',
  'delivering',
  'delivered',
  'partiallydelivered',
  'deliveryfailed',
  'denied',
  'canceled',
  'approved',
];
const cancellableStates = ['submitted', 'pendingapproval', 'scheduled'];

/**
 * Whether Graph lets its person take it back. The four cancellable values are values of *status*; where that is missing
 * or unknown, the state decides.
 */
export function isCancellable({ state, status }: Progress): boolean {
  const known = status?.toLowerCase() ?? '';
  if (cancellableStatuses.includes(known)) return true;
  return !otherStatuses.includes(known) && cancellableStates.includes(state.toLowerCase());
}
