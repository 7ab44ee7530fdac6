import type { Moment } from '../../graph/clock.ts';
import type { CallHandle, GraphFailure } from '../../graph/graphAnswer.ts';
import { type AccessRequest, isFinal, isPending } from '../request/accessRequest.ts';

/** What is known of a person's requests, and how complete the knowledge is. */
export interface RequestList {
  readonly requests: readonly AccessRequest[];
  /** Ids of the rows that the last reading did not reach and that are older than it. */
  readonly notRead: readonly string[];
  /** How many rows of the last reading were not of the documented shape. */
  readonly unreadable: number;
  readonly completeness: Completeness;
  /** When the reading began that `requests` come from, by `Clock.now`. */
  readonly startedAt: number;
  /** When that reading ended; the last time the list was known to be complete. */
  readonly updatedAt: Moment | undefined;
}

/**
 * `complete` only after the last page. Otherwise more pages are coming in, or the reading ended early and why.
 * `resumeAt` is the address of the page to go on with.
 */
export type Completeness =
  | { readonly kind: 'complete' }
  | { readonly kind: 'loading'; readonly resumeAt?: string }
  | { readonly kind: 'failed'; readonly failure: GraphFailure; readonly resumeAt: string }
  | { readonly kind: 'broken'; readonly handle: CallHandle };

/**
 * Whether a list begins with the very rows of another. One that grows does: nothing has to be looked up by its id then, as
 * often as it is shown.
 */
export function beginsWith(rows: readonly AccessRequest[], known: readonly AccessRequest[]): boolean {
  return known.every((row, place) => row === rows[place]);
}

/**
 * Lays newer rows over older knowledge. An answer of a replica that lags behind must not bring a cancelled or approved
 * request back to life: the state that is known stays, marked as being updated, until Graph's list has caught up.
 */
export function reconcile(known: readonly AccessRequest[], read: readonly AccessRequest[]): readonly AccessRequest[] {
  if (beginsWith(read, known)) return read;
  const knownById = new Map(known.map((request) => [request.id, request]));
  return read.map((request) => {
    const before = knownById.get(request.id);
    if (!before || !lagsBehind(request, before)) return request;
    return { ...request, state: before.state, completedAt: before.completedAt, beingUpdated: true };
  });
}

/** What is final stays so, and what is approved waits for nobody any more. A failed delivery may begin again. */
function lagsBehind(read: AccessRequest, known: AccessRequest): boolean {
  if (isFinal(known.state)) return !isFinal(read.state);
  return known.state === 'delivering' && isPending(read);
}

/** Puts together what an unfinished reading brought and the older rows that it did not reach. */
export function keepUnread(known: readonly AccessRequest[], read: readonly AccessRequest[]): readonly AccessRequest[] {
  if (beginsWith(read, known)) return read;
  const reached = new Set(read.map((request) => request.id));
  return [...read, ...known.filter((request) => !reached.has(request.id))];
}

/** Writes down Graph's word (a 2xx to a cancel) before any list shows it. */
export function markCancelled(list: RequestList, id: string): RequestList {
  return {
    ...list,
    requests: list.requests.map((request) =>
      request.id === id && !isFinal(request.state) ? { ...request, state: 'cancelled', beingUpdated: true } : request,
    ),
  };
}

/** Whether the list shows every request: only then may it say that there is none. */
export function isComplete(list: RequestList): boolean {
  return list.completeness.kind === 'complete' && list.unreadable === 0;
}
