import * as v from 'valibot';
import { optional, optionalText } from './assignmentRequest.ts';
import type { Dialect } from './dialects.ts';

/**
 * Address of the first page of a person's own access: current and expired assignments, which the least permission may
 * read. In v1.0 an assignment names its package only with `$expand`.
 *
 * Source: https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser, beta and v1.0.
 */
export function ownAssignmentsUrl(origin: string, dialect: Dialect): string {
  // Each dialect names it as it names the requests for it: `assignmentRequests`, `assignments`.
  const collection = dialect.collection.replace(/Requests$/, 's');
  return `${origin}${collection}/filterByCurrentUser(on='target')?$expand=accessPackage`;
}

const assignment = v.object({
  state: optionalText,
  assignmentState: optionalText,
  accessPackageId: optionalText,
  accessPackage: optional(v.object({ id: optionalText })),
});

/** What an `accessPackageAssignment` says of a package: whether its access is there, not there, or on its way. */
export interface OwnAssignment {
  readonly packageId: string;
  readonly access: 'present' | 'gone' | 'unclear';
}

const accessOfState: Readonly<Record<string, OwnAssignment['access']>> = {
  delivered: 'present',
  partiallydelivered: 'present',
  expired: 'gone',
};

/** Reads one assignment, in any dialect; `undefined` when it names no package. */
export function readOwnAssignment(row: unknown): OwnAssignment | undefined {
  const parsed = v.safeParse(assignment, row);
  if (!parsed.success) return undefined;
  const { state, assignmentState, accessPackageId, accessPackage } = parsed.output;
  const packageId = accessPackageId ?? accessPackage?.id;
  const spelled = (state ?? assignmentState ?? '').toLowerCase();
  const access = Object.hasOwn(accessOfState, spelled) ? accessOfState[spelled] : undefined;
  return packageId ? { packageId, access: access ?? 'unclear' } : undefined;
}
