import { describe, expect, test } from 'vitest';
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
