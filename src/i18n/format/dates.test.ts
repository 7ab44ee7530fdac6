import { expect, test } from 'vitest';
import { daysBetween, formatTimeAgo, formatWhen, startOfDay } from './dates.ts';

const at = (text: string) => new Date(text).getTime();
const today = startOfDay(at('2026-11-29T12:00:00'));

test.each([
  ['2026-11-29T10:01:00', /^today 10:01/],
  ['2026-11-28T08:13:00', /^yesterday 8:13/],
  ['2026-11-28T00:00:00', /^yesterday 12:00/],
  ['2026-11-27T23:59:00', /^Nov 27$/],
  ['2026-01-01T00:00:00', /^Jan 1$/],
  ['2025-12-31T23:59:00', /^Dec 31, 2025$/],
  ['2026-11-30T01:00:00', /^Nov 30$/],
])('%s is called as people call it', (time, words) => {
  expect(formatWhen(at(time), today)).toMatch(words);
});

test.each([
  ['2026-11-28T12:30:00', '23 hours ago'],
  ['2026-11-28T11:30:00', 'yesterday'],
  ['2026-11-28T00:00:00', 'yesterday'],
  // 36 hours and more, but not 48.
  ['2026-11-27T23:59:00', '2 days ago'],
  ['2026-11-26T23:59:00', '3 days ago'],
])('a moment of %s is %s at noon of the 29th', (time, words) => {
  expect(formatTimeAgo(at(time), at('2026-11-29T12:00:00'))).toBe(words);
});

test('days are counted by midnights, whatever their lengths', () => {
  expect(daysBetween(at('2026-11-28T23:59:00'), today)).toBe(1);
  expect(daysBetween(at('2026-11-29T00:00:00'), today)).toBe(0);
  // The clocks of Europe went back on 25 October.
  expect(daysBetween(at('2026-10-24T12:00:00'), startOfDay(at('2026-10-26T12:00:00')))).toBe(2);
});
