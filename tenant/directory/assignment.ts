import type { AccessPackage } from './accessPackage.ts';
import type { AssignmentRequest } from './assignmentRequest.ts';
import { guidOf } from './guid.ts';

/** Somebody's access to a package: it is there, or it has ended. */
export interface Assignment {
  readonly id: string;
  readonly accessPackage: AccessPackage;
  readonly isPresent: boolean;
  readonly expiredDateTime: string | null;
}

/**
 * The access that follows from somebody's requests: what was delivered is there, until its end date, and until it was
 * removed. `ended` holds the ids of packages whose access has ended in another way. `now` in milliseconds.
 */
export function assignmentsAfter(
  requests: readonly AssignmentRequest[],
  ended: ReadonlySet<string>,
  now: number,
): readonly Assignment[] {
  const known = new Map<string, Assignment>();
  const inOrder = requests.toSorted((one, other) => madeAt(one) - madeAt(other));
  for (const { id, requestType, state, accessPackage, schedule, completedDateTime } of inOrder) {
    if (!accessPackage || (state !== 'delivered' && state !== 'partiallyDelivered')) continue;
    const isRemoval = requestType.endsWith('Remove');
    const end = schedule?.expiration.endDateTime ?? null;
    const isOver = ended.has(accessPackage.id) || (end !== null && Date.parse(end) < now);
    known.set(accessPackage.id, {
      id: guidOf(`assignment ${id}`),
      accessPackage,
      isPresent: !isRemoval && !isOver,
      expiredDateTime: isRemoval ? completedDateTime : isOver ? end : null,
    });
  }
  return [...known.values()];
}

function madeAt({ createdDateTime }: AssignmentRequest): number {
  return createdDateTime ? Date.parse(createdDateTime) : 0;
}
