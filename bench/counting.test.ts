import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { atMost } from './figures.ts';
import { grownModules, type ModuleSizes } from './modules.ts';
import { sequentialRoundTrips } from './roundTrips.ts';

const at = (startedAt: number, endedAt: number) => ({ url: '', startedAt, endedAt });

describe('the modules that grew', () => {
  test('are named, the worst first, and new ones too', () => {
    const before: ModuleSizes = { a: 1_000, b: 1_000, c: 1_000, d: 10 };
    expect(grownModules(before, { a: 1_010, b: 1_500, c: 900, d: 30, e: 700 })).toEqual([
      'e: 700 bytes, 700 more',
      'b: 1500 bytes, 500 more',
    ]);
  });
});

describe('sequential round trips', () => {
  test('count what had to wait, not what ran side by side', () => {
    const visit = [at(0, 100), at(105, 205), at(105, 206), at(230, 330), at(331, 431)];
    expect(sequentialRoundTrips(visit, 440)).toBe(4);
    expect(sequentialRoundTrips(visit, 350)).toBe(3);
    expect(sequentialRoundTrips([], 0)).toBe(0);
  });
});

describe('pairs', () => {
  test('give the middle ratio, which one disturbed pair does not move, and where the middle half lies', () => {
    expect(compare([100, 110, 900, 120, 130], [100, 100, 100, 100, 100])).toEqual({
      app: 120,
      against: 100,
      ratio: 1.2,
      spread: [1.1, 1.3],
    });
    // Each pair by itself: a computer that is slow for a while is so for both.
    expect(compare([100, 300], [100, 300]).ratio).toBe(1);
  });

  test('of figures that may be 0 are compared by their sums', () => {
    expect(compare([10, 0], [0, 20])).toMatchObject({ ratio: 0.5, spread: undefined });
    expect(compare([0], [0]).ratio).toBeUndefined();
  });
});

test('a target is met up to its ratio, and by nothing against nothing', () => {
  const isMet = (app: number, against: number) => atMost(1.1, { name: '', app, against }).isMet;
  expect([isMet(110, 100), isMet(111, 100), isMet(0, 0), isMet(1, 0)]).toEqual([true, false, true, false]);
});
