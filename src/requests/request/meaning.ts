import { accessEnd, isAccessOver } from './accessEnd.ts';
import { type AccessRequest, isPending } from './accessRequest.ts';
import { type Asked, askedOf } from './asked.ts';
import { type MadeBy, madeBy } from './madeBy.ts';
import { type Status, statusOf } from './status.ts';

/** What a request means to the person who reads it: every sentence about a request follows from this. */
export interface Meaning {
  readonly asked: Asked;
  /** Who gets the access or loses it: the person who reads, or somebody else. */
  readonly whose: 'mine' | 'theirs';
  readonly madeBy: MadeBy;
  readonly status: Status;
  /** Whether the access that was delivered has ended, as far as the request says. */
  readonly hasEnded: boolean;
  /** When it ended, in milliseconds since 1970, where that is known. */
  readonly endedAt: number | undefined;
  /** Whether delivery goes on although the request is more than a day old. */
  readonly isSlow: boolean;
  /** Whether Microsoft Entra lists the access as the person's now; `undefined` where nobody has asked it. */
  readonly isPresent: boolean | undefined;
}

const day = 24 * 3_600_000;

/**
 * What a request means: what is asked for, for whom, its state and status, and time. `now` in milliseconds since 1970;
 * `isPresent` where Microsoft Entra has been asked whether the person has the access now.
 */
export function meaningOf(request: AccessRequest, now: number, isPresent?: boolean): Meaning {
  const asked = askedOf(request);
  const status = statusOf(request);
  const isGiven = asked !== 'removal' && asked !== 'unknown' && isDelivered(request);
  const end = isGiven ? accessEnd(request) : undefined;
  // It may have been extended since: then Microsoft Entra still lists the access.
  const hasEnded = isGiven && isAccessOver(request, now) && isPresent !== true;
  const begunAt = Math.max(request.createdAt ?? now, request.schedule?.startsAt ?? 0);
  return {
    asked,
    whose: request.isForSomebodyElse ? 'theirs' : 'mine',
    madeBy: madeBy(request),
    status,
    hasEnded,
    endedAt: hasEnded ? end : undefined,
    isSlow: request.state === 'delivering' && now - begunAt > day,
    isPresent,
  };
}

/** Whether it matters if the person has the access now: something of theirs was given, or was to be taken away. */
export function concernsPresentAccess(request: AccessRequest): boolean {
  if (request.isForSomebodyElse || request.packageId === undefined) return false;
  if (isPending(request) || request.state === 'unknown' || request.state === 'delivering') return false;
  return askedOf(request) === 'removal' || isDelivered(request);
}

function isDelivered({ state }: AccessRequest): boolean {
  return state === 'delivered' || state === 'partiallyDelivered';
}
