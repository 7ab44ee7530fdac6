import { durationParts } from '../../i18n/durations.ts';
import type { AccessRequest } from './accessRequest.ts';

/**
 * When the access that a request gives ends, in milliseconds since 1970: its end date, or its duration after it began.
 * It begins on the day that was asked for, or with its delivery if that was later. `undefined` where it never ends, or
 * nobody says when.
 */
export function accessEnd({
  schedule,
  completedAt,
}: Pick<AccessRequest, 'schedule' | 'completedAt'>): number | undefined {
  if (!schedule || schedule.neverEnds) return undefined;
  const { startsAt, endsAt, duration } = schedule;
  if (endsAt !== undefined) return endsAt;
  const beganAt = Math.max(startsAt ?? 0, completedAt ?? 0);
  return beganAt > 0 && duration ? addDuration(beganAt, duration) : undefined;
}

function addDuration(at: number, text: string): number | undefined {
  const parts = durationParts(text);
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts;
  const end = new Date(at);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth() + months, end.getUTCDate() + weeks * 7 + days);
  return end.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
