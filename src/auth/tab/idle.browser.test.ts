import { beforeEach, expect, test } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { idleMinutesOf, isIdle, noteUse, noteUseIfWatched } from './idle.ts';

beforeEach(() => localStorage.clear());

test.each([
  [{}, undefined],
  [{ idleMinutes: 30 }, 30],
  [{ devices: 'shared' }, 10],
  [{ devices: 'shared', idleMinutes: 3 }, 3],
])('of %o a session without use ends after %s minutes', (of, minutes) => {
  expect(idleMinutesOf(configurationInTest(of))).toBe(minutes);
});

test('a page is idle from the last minute on, and never where nothing is known or nothing is wanted', () => {
  expect(isIdle(2, 1_000_000)).toBe(false);
  noteUse(1_000_000);
  expect(isIdle(2, 1_000_000 + 119_999)).toBe(false);
  expect(isIdle(2, 1_000_000 + 120_000)).toBe(true);
  expect(isIdle(undefined, 9_000_000)).toBe(false);
  // A clock that was set back.
  expect(isIdle(2, 0)).toBe(false);
});

test('where no use is watched, none is noted', () => {
  noteUseIfWatched(1_000);
  expect(localStorage).toHaveLength(0);
  noteUse(1_000);
  noteUseIfWatched(200_000);
  expect(isIdle(2, 200_000)).toBe(false);
});
