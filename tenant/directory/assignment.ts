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
    const isRemoval = requestType.endsWith('Remove');
    const isCarriedOut = state === 'delivered' || state === 'partiallyDelivered';
    if (!accessPackage) continue;
    if (!isCarriedOut) {
      // What is to be removed has been given, and is there until it is.
      if (isRemoval && !known.has(accessPackage.id)) known.set(accessPackage.id, present(id, accessPackage));
      continue;
    }
    const end = schedule?.expiration.endDateTime ?? afterDays(completedDateTime, schedule?.expiration.duration);
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

function present(requestId: string, accessPackage: AccessPackage): Assignment {
  return { id: guidOf(`assignment ${requestId}`), accessPackage, isPresent: true, expiredDateTime: null };
}

/** So many days after a moment: the one kind of duration that the seeds of ended access have. */
function afterDays(from: string | null, duration: string | null | undefined): string | null {
  const days = /^P(\d+)D$/.exec(duration ?? '')?.[1];
  return from && days ? new Date(Date.parse(from) + Number(days) * 86_400_000).toISOString() : null;
}

function madeAt({ createdDateTime }: AssignmentRequest): number {
  return createdDateTime ? Date.parse(createdDateTime) : 0;
}
