import type { Schedule } from '../assignmentRequest.ts';

/** The four kinds of expiration that a request's schedule can have, and one that starts later. */
export const notSpecified: Schedule = {
  startDateTime: null,
  recurrence: null,
  expiration: { type: 'notSpecified', endDateTime: null, duration: null },
};

export function noExpiration(startDateTime: string | null): Schedule {
  return { startDateTime, recurrence: null, expiration: { type: 'noExpiration', endDateTime: null, duration: null } };
}

export function until(endDateTime: string): Schedule {
  return { startDateTime: null, recurrence: null, expiration: { type: 'afterDateTime', endDateTime, duration: null } };
}

/** An ISO 8601 duration: `P90D`, `PT8H`. */
export function afterDuration(duration: string): Schedule {
  return { startDateTime: null, recurrence: null, expiration: { type: 'afterDuration', endDateTime: null, duration } };
}

export function startingLater(startDateTime: string): Schedule {
  return { ...afterDuration('P14D'), startDateTime };
}
