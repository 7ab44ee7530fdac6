import fc from 'fast-check';
import type { Fault } from '../../tenant/faults/fault.ts';
import type { TokenTrouble } from './sessionInMemory.ts';

/** Which of the browser's two tabs. */
type Place = 0 | 1;

/** One thing that happens: to the person, to a tab, in the tenant, or on the way between them. */
export type Command =
  | { readonly do: 'cancel'; readonly tab: Place; readonly row: number; readonly presses: number }
  | { readonly do: 'cancelTogether'; readonly tab: Place; readonly rows: readonly number[] }
  | { readonly do: 'checkAgain'; readonly tab: Place; readonly row: number }
  | { readonly do: 'refresh' | 'loadTheRest' | 'load' | 'close' | 'endSession' | 'stop'; readonly tab: Place }
  | { readonly do: 'restore' | 'comeBackUnasked'; readonly tab: Place }
  | { readonly do: 'signOutElsewhere'; readonly isHeard: boolean }
  | { readonly do: 'troubleTokens'; readonly tab: Place; readonly kind: TokenTrouble }
  | { readonly do: 'approve' | 'deny' | 'deliver'; readonly row: number }
  | { readonly do: 'fail'; readonly on: 'list' | 'cancel'; readonly fault: Fault; readonly page?: number | undefined }
  | { readonly do: 'lag'; readonly reads: number }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'goOffline' | 'goOnline' };

const tab = fc.constantFrom<Place>(0, 0, 0, 1);
const row = fc.nat(3);

const errors: fc.Arbitrary<Fault> = fc.record(
  {
    kind: fc.constantFrom('401', '403', '404', '409', '429', '500', '502', '503', '504'),
    processed: fc.boolean(),
    retryAfter: fc.constantFrom(0, 5, 30, 90),
    cors: fc.boolean(),
    exposed: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
);

const faults: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: errors },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delay'),
      ms: fc.constantFrom(500, 8_000, 20_000, 40_000),
      processed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Fault>(
      { kind: 'resetBefore' },
      { kind: 'resetAfter' },
      { kind: 'hang' },
      { kind: 'hang', processed: true },
      { kind: 'halfBody' },
      { kind: 'html' },
      { kind: 'html', status: 200 },
      { kind: 'html', status: 200, processed: true },
      { kind: '401claims', pop: true },
      { kind: '401claims', interactionRequired: true },
      { kind: 'approvedMeanwhile' },
      { kind: 'approvedMeanwhile', to: 'deliver' },
      { kind: 'approvedMeanwhile', to: 'deny' },
    ),
  },
);

/** What can be wrong with a page. On a cancel these would be a 200 that lies. */
const spoiledPages = fc.constantFrom<Fault>(
  { kind: 'foreignNextLink' },
  { kind: 'selfNextLink' },
  { kind: 'wrongShape', of: 'rows' },
  { kind: 'wrongShape', of: 'page' },
  { kind: 'wrongShape', of: 'text' },
);

const page = fc.constantFrom(undefined, undefined, 1, 2);

/** Any command; what a person does most comes most. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('cancel'), tab, row, presses: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('cancelTogether'),
      tab,
      rows: fc.uniqueArray(row, { minLength: 2, maxLength: 4, size: 'max' }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('stop'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('checkAgain'), tab, row }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('refresh', 'loadTheRest', 'load', 'close'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('endSession'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restore', 'comeBackUnasked'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('signOutElsewhere'), isHeard: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('troubleTokens'),
      tab,
      kind: fc.constantFrom<TokenTrouble>('hang', 'unreachable', 'throttled', 'otherAccount'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('approve', 'deny', 'deliver'), row }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('fail'), on: fc.constantFrom('list', 'cancel'), fault: faults, page }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('fail'), on: fc.constant('list'), fault: spoiledPages, page }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lag'), reads: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait'), milliseconds: fc.constantFrom(1, 900, 7_000, 40_000, 110_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('goOffline', 'goOnline') }) },
);
