import { readDuration } from '../../i18n/format/isoDuration.ts';
import type { AccessRequest } from './accessRequest.ts';

/** The parts of a request that the end of its access follows from. */
export type EndFacts = Pick<AccessRequest, 'schedule' | 'completedAt'>;

/**
 * When the access that a request gives ends, in milliseconds since 1970: its end date, or its duration after it began.
 * It begins on the day that was asked for, or with its delivery if that was later. `undefined` where it never ends, or
 * nobody says when.
 */
export function accessEnd({ schedule, completedAt }: EndFacts): number | undefined {
  if (!schedule || schedule.neverEnds) return undefined;
  const { startsAt, endsAt, duration } = schedule;
  if (endsAt !== undefined) return endsAt;
  const beganAt = Math.max(startsAt ?? 0, completedAt ?? 0);
  return beganAt > 0 && duration ? addDuration(beganAt, duration) : undefined;
}

/** Whether delivered access is over at `now`, in milliseconds since 1970, as far as its request says: it may have been extended. */
export function isAccessOver(request: EndFacts & Pick<AccessRequest, 'status'>, now: number): boolean {
  const end = accessEnd(request);
  return end === undefined ? /expired/i.test(request.status ?? '') : end < now;
}

function addDuration(at: number, text: string): number | undefined {
  const parts = readDuration(text);
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts;
  const end = new Date(at);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth() + months, end.getUTCDate() + weeks * 7 + days);
  return end.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
