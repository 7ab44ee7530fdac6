import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Command, commands } from './commands.ts';
import { World } from './world.ts';

/** The same 2,000 sequences each time; `MODEL_RUNS=20000` tries so many new ones, and prints the seed on failure. */
const asked = process.env['MODEL_RUNS'];
const extent: fc.Parameters<[readonly Command[]]> =
  asked === undefined
    ? { numRuns: 2_000, seed: 22 }
    : { numRuns: Number(asked), ...(process.env['MODEL_SEED'] && { seed: Number(process.env['MODEL_SEED']) }) };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('I1–I19, I21, I22: whatever happens, in whatever order, the promises of a cancel hold', {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { maxLength: 14 }), async (order) => {
      const world = new World((milliseconds) => vi.advanceTimersByTimeAsync(milliseconds));
      await vi.advanceTimersByTimeAsync(10);
      for (const command of order) {
        await world.obey(command);
        expect(world.violations).toEqual([]);
      }
      await world.calmDown();
      expect(world.violations).toEqual([]);
      vi.clearAllTimers();
    }),
    extent,
  );
});
