import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Command, commands } from './commands.ts';
import { World } from './world.ts';

/** The same 2,000 sequences each time; `npm run soak` tries new ones. fast-check prints the seed of a failure. */
const asked = process.env['MODEL_RUNS'];
const extent: fc.Parameters<[readonly Command[]]> =
  asked === undefined
    ? { numRuns: 2_000, seed: 22 }
    : { numRuns: Number(asked), ...(process.env['MODEL_SEED'] && { seed: Number(process.env['MODEL_SEED']) }) };

/** Orders that broke a promise, or looked as if they did, once. */
const examples: [readonly Command[]][] = [
  [
    [
      { do: 'fail', on: 'cancel', fault: { kind: '500', retryAfter: 90 } },
      { do: 'cancel', tab: 0, row: 0, presses: 1 },
      { do: 'loadTheRest', tab: 0 },
    ],
  ],
  [
    [
      { do: 'wait', milliseconds: 110_000 },
      { do: 'fail', on: 'cancel', fault: { kind: 'delay', ms: 500, processed: false } },
      { do: 'cancel', tab: 0, row: 0, presses: 1 },
      { do: 'fail', on: 'list', fault: { kind: '503', retryAfter: 30 } },
      { do: 'cancel', tab: 0, row: 1, presses: 1 },
    ],
  ],
  [
    [
      { do: 'load', tab: 1 },
      { do: 'fail', on: 'cancel', fault: { kind: '503' } },
      { do: 'cancel', tab: 0, row: 2, presses: 1 },
      { do: 'wait', milliseconds: 110_000 },
      { do: 'fail', on: 'cancel', fault: { kind: '429' } },
      { do: 'cancel', tab: 1, row: 2, presses: 1 },
    ],
  ],
  [
    [
      { do: 'lag', reads: 1 },
      { do: 'cancel', tab: 0, row: 0, presses: 1 },
      { do: 'fail', on: 'list', fault: { kind: '401', cors: false } },
      { do: 'fail', on: 'cancel', fault: { kind: '401claims', pop: true } },
      { do: 'wait', milliseconds: 110_000 },
      { do: 'fail', on: 'cancel', fault: { kind: '403' } },
      { do: 'cancel', tab: 0, row: 1, presses: 1 },
    ],
  ],
  [
    [
      { do: 'fail', on: 'cancel', fault: { kind: '429', retryAfter: 30 } },
      { do: 'cancelTogether', tab: 0, rows: [0, 1] },
      { do: 'checkAgain', tab: 0, row: 0 },
    ],
  ],
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 I13 I14 I15 I16 I17 I18 I19 I21 I22 I23: they hold in any order of events', {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { maxLength: 14, size: 'max' }), async (order) => {
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
    { ...extent, examples },
  );
});
