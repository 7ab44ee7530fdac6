import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPhase, recordsOf } from '../../../testing/inPhase.ts';
import { accessRequest } from '../../../testing/rows.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import type { Cancellation } from '../cancellation.ts';
import type { CancellationRecord, Cancellations } from '../cancellations.ts';
import { type BulkRun, createBulkCancel, failedOf, isRunning, progressOf } from './bulkCancel.ts';

function requests(count: number): readonly AccessRequest[] {
  return Array.from({ length: count }, (_, n) => accessRequest({ id: `r${n}` }));
}

/** Cancels that are on their way until a test ends them. */
function setUp() {
  const listeners = new Set<() => void>();
  let records: ReadonlyMap<string, CancellationRecord> = new Map();
  const confirmed: string[] = [];
  const put = (request: AccessRequest, cancellation: Cancellation) => {
    records = new Map(records).set(request.id, { request, scope: 'target', cancellation });
    for (const listener of listeners) listener();
  };
  const cancellations: Cancellations = {
    confirm(request) {
      confirmed.push(request.id);
      put(request, { phase: 'sending', intentAt: 1 });
    },
    checkAgain: () => undefined,
    snapshot: () => records,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => undefined,
  };
  const onTheWay = () => [...records.values()].filter(({ cancellation }) => cancellation.phase === 'sending');
  const end = (cancellation: Cancellation) => {
    const [record] = onTheWay();
    if (record) put(record.request, cancellation);
  };
  return { bulk: createBulkCancel(cancellations, () => 1), confirmed, onTheWay, end, records: () => records };
}
const cancelled: Cancellation = { phase: 'cancelled', listAgrees: true, intentAt: 1 };
const refused: Cancellation = { phase: 'refused', status: 403, intentAt: 1 };

test('I2: each is confirmed once, in order, and two are on their way at most', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(cancelled, refused), { maxLength: 12 }), (ends) => {
      const { bulk, confirmed, onTheWay, end } = setUp();
      bulk.start(requests(12));
      bulk.start(requests(12));
      for (const one of ends) {
        expect(onTheWay().length).toBeLessThanOrEqual(2);
        end(one);
      }
      const expected = Math.min(12, ends.length + 2);
      expect(confirmed).toEqual(requests(expected).map(({ id }) => id));
    }),
  );
});

test('Stop begins no more; what is on its way goes on, and all adds up', () => {
  const { bulk, confirmed, end, records } = setUp();
  bulk.start(requests(5));
  end(cancelled);
  bulk.stop();
  end(refused);
  end(cancelled);
  expect(confirmed).toHaveLength(3);
  const run = bulk.snapshot();
  if (!run) throw new Error('no run');
  expect(progressOf(run, records())).toEqual({
    total: 5,
    cancelled: 2,
    tooLate: 0,
    notCancelled: 1,
    notKnown: 0,
    waiting: 2,
  });
  expect(isRunning(run, records())).toBe(false);
  expect(failedOf(run, records(), requests(5)).map(({ id }) => id)).toEqual(['r1', 'r3', 'r4']);
  bulk.dismiss();
  expect(bulk.snapshot()).toBeUndefined();
});

test.each<[string, Cancellation]>([
  ['offline', { phase: 'notSent', cause: 'offline', intentAt: 1 }],
  ['a Retry-After', { phase: 'refused', status: 429, intentAt: 1 }],
  ['an ended session', { phase: 'notSent', cause: 'signIn', intentAt: 1 }],
  ['a refused sign-in', { phase: 'refused', status: 401, intentAt: 1 }],
  ['a missing token', { phase: 'notSent', cause: 'noToken', intentAt: 1 }],
  ['a wait that holds for everybody', { phase: 'notSent', cause: 'throttled', intentAt: 1 }],
])('%s stops a run: the others would end the same way', (_name, ended) => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(9));
  end(ended);
  end(cancelled);
  expect(confirmed).toHaveLength(2);
  expect(bulk.snapshot()?.isStopped).toBe(true);
});

test('a new run begins only after the other one is over', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(1));
  bulk.start(requests(3));
  expect(confirmed).toHaveLength(1);
  end(cancelled);
  bulk.start(requests(3).slice(1));
  expect(confirmed).toHaveLength(3);
});

test.each<[string, Cancellation]>([
  ['One that has changed meanwhile', { phase: 'notSent', cause: 'changed', intentAt: 1 }],
  ['One that comes too late', { phase: 'tooLate', state: 'delivered', intentAt: 1 }],
  ['One that is refused for itself', refused],
  ['One that had no effect', { phase: 'stillPending', seenAt: 2, intentAt: 1 }],
])('%s does not keep a run from the others', (_name, ended) => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(4));
  end(ended);
  end(cancelled);
  expect(confirmed).toHaveLength(4);
  expect(bulk.snapshot()?.isStopped).toBe(false);
});

test('what became of an earlier cancel of the same request is no part of a later run', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(2));
  end({ phase: 'notSent', cause: 'offline', intentAt: 0 });
  end(cancelled);
  expect(bulk.snapshot()?.isStopped).toBe(false);
  expect(confirmed).toHaveLength(2);
});

test('nothing confirmed is no run', () => {
  const { bulk } = setUp();
  bulk.start([]);
  expect(bulk.snapshot()).toBeUndefined();
});

test('a run that goes on cannot be put away', () => {
  const { bulk, end } = setUp();
  bulk.start(requests(1));
  bulk.dismiss();
  expect(bulk.snapshot()).toBeDefined();
  end(cancelled);
  bulk.dismiss();
  expect(bulk.snapshot()).toBeUndefined();
});

test('a run of which all have begun cannot be stopped any more', () => {
  const { bulk } = setUp();
  bulk.start(requests(2));
  bulk.stop();
  expect(bulk.snapshot()).toMatchObject({ begun: 2, isStopped: false });
});

test('stopping and putting away do nothing where there is no run', () => {
  const { bulk } = setUp();
  bulk.stop();
  bulk.dismiss();
  expect(bulk.snapshot()).toBeUndefined();
});

const [one, two, three] = requests(3) as [AccessRequest, AccessRequest, AccessRequest];
const run = (of: Partial<BulkRun> = {}): BulkRun => {
  return { startedAt: 1, requests: [one, two, three], begun: 3, isStopped: false, ...of };
};

test.each<[Cancellation['phase'], 'cancelled' | 'tooLate' | 'notCancelled' | 'notKnown', boolean]>([
  ['sending', 'notKnown', true],
  ['verifying', 'notKnown', true],
  ['checking', 'notKnown', true],
  ['accepted', 'cancelled', false],
  ['cancelled', 'cancelled', false],
  ['tooLate', 'tooLate', false],
  ['refused', 'notCancelled', false],
  ['stillPending', 'notCancelled', false],
  ['notSent', 'notCancelled', false],
  ['unknown', 'notKnown', false],
])('a cancel that is "%s" counts as %s; the run goes on for it: %s', (phase, result, goesOn) => {
  const records = recordsOf([one, inPhase[phase]], [two, inPhase.cancelled], [three, inPhase.cancelled]);
  const none = { total: 3, cancelled: 2, tooLate: 0, notCancelled: 0, notKnown: 0, waiting: 0 };
  expect(progressOf(run(), records)).toEqual({ ...none, [result]: none[result] + 1 });
  expect(isRunning(run(), records)).toBe(goesOn);
});

test('a run whose cancels have all ended goes on while some have not begun, unless it is stopped', () => {
  const records = recordsOf([one, inPhase.cancelled]);
  expect(isRunning(run({ begun: 1 }), records)).toBe(true);
  expect(isRunning(run({ begun: 1, isStopped: true }), records)).toBe(false);
  expect(progressOf(run({ begun: 1 }), records)).toMatchObject({ cancelled: 1, waiting: 2 });
});

test('a request of which nothing is known was not cancelled, and holds nothing up', () => {
  expect(progressOf(run(), new Map())).toMatchObject({ notCancelled: 3 });
  expect(isRunning(run(), new Map())).toBe(false);
});

test('only those of the run that may still be cancelled can be tried again', () => {
  const other = accessRequest({ id: 'other' });
  const delivered: AccessRequest = { ...two, state: 'delivered' };
  const records = recordsOf([one, inPhase.refused], [two, inPhase.refused], [three, inPhase.unknown]);
  expect(failedOf(run(), records, [one, delivered, three, other])).toEqual([one]);
});
