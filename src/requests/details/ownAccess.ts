import { queryOptions } from '@tanstack/react-query';
import { ageOf, type Clock, type Moment } from '../../graph/clock.ts';
import { type OwnAssignment, ownAssignmentsUrl, readOwnAssignment } from '../../graph/ownAssignments.ts';
import { readPages } from '../../graph/readPages.ts';
import type { Visit } from '../list/visit.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/** The person's own assignments; `undefined` where they could not be read whole, so that nothing follows from them. */
export interface OwnAccess {
  readonly assignments: readonly OwnAssignment[] | undefined;
  readonly readAt: Moment;
}

/** How long a reading is good for, in milliseconds. */
const freshness = 60_000;

/** The query of what the person has access to now, for one request. It is no more than a help, so its failure is a value without words. */
export function ownAccessQuery(visit: Visit, { id, state }: Pick<AccessRequest, 'id' | 'state'>) {
  return queryOptions({
    // A reading from before the request came to its state says nothing of what it has brought.
    queryKey: ['access', visit.accountId, id, state],
    queryFn: ({ signal }) => readOwnAccess(visit, signal),
    // Not 0 for an old one: react-query goes by the computer's clock, and one that was set back makes it seem new.
    staleTime: ({ state }) =>
      state.data && isFresh(state.data, visit.graph.clock) ? freshness : Number.NEGATIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}

/** Whether a reading still says what is so now. */
export function isFresh({ readAt }: OwnAccess, clock: Clock): boolean {
  return ageOf(readAt, clock) < freshness;
}

async function readOwnAccess({ graph, dialect }: Visit, signal: AbortSignal): Promise<OwnAccess> {
  const readAt = { own: graph.clock.now(), wall: graph.clock.wall() };
  const assignments: OwnAssignment[] = [];
  for await (const reading of readPages(graph, ownAssignmentsUrl(graph.origin, dialect()), signal)) {
    if (reading.kind !== 'page') return { assignments: undefined, readAt };
    for (const row of reading.rows) {
      const assignment = readOwnAssignment(row);
      if (!assignment) return { assignments: undefined, readAt };
      assignments.push(assignment);
    }
  }
  return { assignments, readAt };
}

/** Whether Microsoft Entra lists access to a package now; `undefined` where that is not known. */
export function isPresentIn({ assignments }: OwnAccess, packageId: string): boolean | undefined {
  const ofPackage = assignments?.filter((assignment) => assignment.packageId === packageId);
  if (ofPackage?.some(({ access }) => access === 'present')) return true;
  return ofPackage?.every(({ access }) => access === 'gone') ? false : undefined;
}
