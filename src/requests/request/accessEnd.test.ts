import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { accessEnd } from './accessEnd.ts';

const delivered = '2026-01-31T10:00:00Z';
const endOf = (schedule: object, completedDate: string | null = delivered) => {
  const end = accessEnd(accessRequest({ requestState: 'Delivered', completedDate, schedule }));
  return end === undefined ? undefined : new Date(end).toISOString();
};

test('access ends on its end date', () => {
  expect(endOf({ expiration: { endDateTime: '2026-03-01T00:00:00Z' } })).toBe('2026-03-01T00:00:00.000Z');
});

test.each([
  ['P90D', '2026-05-01T10:00:00.000Z'],
  ['PT8H', '2026-01-31T18:00:00.000Z'],
  ['P1M', '2026-03-03T10:00:00.000Z'],
  ['P1Y2W', '2027-02-14T10:00:00.000Z'],
  ['P1DT1H1M1S', '2026-02-01T11:01:01.000Z'],
])('access for %s that was delivered on 31 January ends on %s', (duration, end) => {
  expect(endOf({ expiration: { duration } })).toBe(end);
});

test('access begins on the day that was asked for, or with its delivery if that was later', () => {
  const expiration = { duration: 'P1D' };
  expect(endOf({ startDateTime: '2026-02-10T00:00:00Z', expiration })).toBe('2026-02-11T00:00:00.000Z');
  expect(endOf({ startDateTime: '2026-01-01T00:00:00Z', expiration })).toBe('2026-02-01T10:00:00.000Z');
  expect(endOf({ startDateTime: '2026-01-01T00:00:00Z', expiration }, null)).toBe('2026-01-02T00:00:00.000Z');
});

test.each([
  ['without a schedule', null],
  ['that never ends', { expiration: { type: 'noExpiration', endDateTime: '2020-01-01T00:00:00Z', duration: 'P1D' } }],
  ['with a duration that is none', { expiration: { duration: 'a while' } }],
  ['with a duration of nothing', { expiration: { duration: 'PT0S' } }],
  ['with an empty duration', { expiration: { duration: 'P' } }],
])('of access %s nobody knows an end', (_, schedule) => {
  expect(endOf(schedule as object)).toBeUndefined();
});

test('a duration without a beginning has no end', () => {
  expect(endOf({ expiration: { duration: 'P1D' } }, null)).toBeUndefined();
});
