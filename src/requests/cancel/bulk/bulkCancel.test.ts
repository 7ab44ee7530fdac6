import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPhase } from '../../../testing/inPhase.ts';
import { accessRequest } from '../../../testing/rows.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import type { Cancellation, NotSent } from '../cancellation.ts';
import type { CancellationRecord, Cancellations } from '../cancellations.ts';
import { createBulkCancel } from './bulkCancel.ts';
import { countsOf, failedOf } from './bulkProgress.ts';

function requests(count: number): readonly AccessRequest[] {
  return Array.from({ length: count }, (_, n) => accessRequest({ id: `r${n}` }));
}

/** Cancels that are on their way until a test ends them. */
function setUp() {
  const listeners = new Set<() => void>();
  let records: ReadonlyMap<string, CancellationRecord> = new Map();
  const confirmed: string[] = [];
  const skipped: [string, NotSent][] = [];
  /** Each intent is a moment later than the one before. */
  let moment = 0;
  const put = (request: AccessRequest, cancellation: Cancellation) => {
    records = new Map(records).set(request.id, { request, scope: 'target', cancellation });
    for (const listener of listeners) listener();
  };
  const cancellations: Cancellations = {
    confirm(request, notSent) {
      moment += 1;
      if (notSent) {
        skipped.push([request.id, notSent]);
        return put(request, { ...notSent, phase: 'notSent', intentAt: moment });
      }
      confirmed.push(request.id);
      put(request, { phase: 'sending', intentAt: moment });
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
    if (record) put(record.request, { ...cancellation, intentAt: record.cancellation.intentAt });
  };
  const bulk = createBulkCancel(cancellations, () => moment);
  return { bulk, cancellations, confirmed, skipped, onTheWay, end, put, records: () => records };
}
const { cancelled, checking, sending } = inPhase;
const refused: Cancellation = { ...inPhase.refused, status: 403 };

test('I2: each is confirmed once, in order, and two are on their way at most', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(cancelled, refused), { maxLength: 12 }), (ends) => {
      const { bulk, confirmed, onTheWay, end } = setUp();
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

test('I23: Stop sends no more; what is on its way goes on, and each of the others is told that it was not sent', () => {
  const { bulk, confirmed, skipped, end, records } = setUp();
  bulk.start(requests(5));
  end(cancelled);
  bulk.stop();
  expect(skipped).toEqual([
    ['r3', { cause: 'stopped' }],
    ['r4', { cause: 'stopped' }],
  ]);
  expect(bulk.snapshot()?.isOver).toBe(false);
  end(refused);
  end(cancelled);
  expect(confirmed).toHaveLength(3);
  const run = bulk.snapshot();
  if (!run) throw new Error('no run');
  expect(run.isOver).toBe(true);
  expect(countsOf(run, records())).toMatchObject({ total: 5, cancelled: 2, notCancelled: 1, notSent: 2, waiting: 0 });
  expect(failedOf(run, records(), requests(5)).map(({ id }) => id)).toEqual(['r1', 'r3', 'r4']);
  bulk.dismiss();
  expect(bulk.snapshot()).toBeUndefined();
});

test.each<[string, Cancellation, NotSent]>([
  ['offline', { phase: 'notSent', cause: 'offline', intentAt: 1 }, { cause: 'offline' }],
  ['a Retry-After', { phase: 'refused', status: 429, until: 7, intentAt: 1 }, { cause: 'throttled', until: 7 }],
  [
    'an ended session',
    { phase: 'notSent', cause: 'signIn', claims: 'c', intentAt: 1 },
    { cause: 'signIn', claims: 'c' },
  ],
  ['a refused sign-in', { phase: 'refused', status: 401, intentAt: 1 }, { cause: 'signIn' }],
  ['a missing token', { phase: 'notSent', cause: 'noToken', intentAt: 1 }, { cause: 'noToken' }],
  [
    'a wait that holds for everybody',
    { phase: 'notSent', cause: 'throttled', until: 7, intentAt: 1 },
    { cause: 'throttled', until: 7 },
  ],
])('I23: %s stops a run, and each of the others is told so: it would end the same way', (_name, ended, why) => {
  const { bulk, confirmed, skipped, end } = setUp();
  bulk.start(requests(4));
  end(ended);
  end(cancelled);
  expect(confirmed).toHaveLength(2);
  expect(skipped).toEqual([
    ['r2', why],
    ['r3', why],
  ]);
});

test('I23: what is confirmed while a run goes on joins its queue', () => {
  const { bulk, confirmed, end, records } = setUp();
  const [, , , third, fourth] = requests(5) as [
    AccessRequest,
    AccessRequest,
    AccessRequest,
    AccessRequest,
    AccessRequest,
  ];
  bulk.start(requests(3));
  bulk.start([third, fourth]);
  expect(confirmed).toEqual(['r0', 'r1']);
  for (let n = 0; n < 5; n++) end(cancelled);
  expect(confirmed).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  const run = bulk.snapshot();
  if (!run) throw new Error('no run');
  expect(countsOf(run, records())).toMatchObject({ total: 5, cancelled: 5 });
  expect(run.isOver).toBe(true);
});

test('I23: what is confirmed while the last of a run is being checked is sent at once', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(1));
  end(checking);
  bulk.start(requests(3).slice(1));
  expect(confirmed).toEqual(['r0', 'r1', 'r2']);
});

test('I23: what is confirmed after Stop is sent, though the run that was stopped goes on', () => {
  const { bulk, confirmed, skipped, end } = setUp();
  bulk.start(requests(3));
  bulk.stop();
  end({ phase: 'notSent', cause: 'offline', intentAt: 1 });
  bulk.start(requests(5).slice(3));
  end(checking);
  expect(skipped).toEqual([['r2', { cause: 'stopped' }]]);
  expect(confirmed).toEqual(['r0', 'r1', 'r3', 'r4']);
});

test('I2: a request that waits already, or is on its way, is not sent a second time because it is confirmed again', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(4));
  bulk.start(requests(4).slice(2));
  for (let n = 0; n < 4; n++) end(cancelled);
  expect(confirmed).toEqual(['r0', 'r1', 'r2', 'r3']);
  expect(bulk.snapshot()?.entries).toHaveLength(4);
});

test('one that failed is sent again when it is confirmed again while the run goes on', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(2));
  end(refused);
  bulk.start(requests(1));
  expect(confirmed).toEqual(['r0', 'r1', 'r0']);
  expect(bulk.snapshot()?.entries.map(({ request }) => request.id)).toEqual(['r1', 'r0']);
});

test('I10: one that was confirmed by itself before its turn is not sent again by the run', () => {
  const { bulk, cancellations, confirmed, end } = setUp();
  const [, , third] = requests(3) as [AccessRequest, AccessRequest, AccessRequest];
  bulk.start(requests(3));
  cancellations.confirm(third);
  for (let n = 0; n < 3; n++) end(refused);
  expect(confirmed).toEqual(['r0', 'r1', 'r2']);
  expect(bulk.snapshot()?.isOver).toBe(true);
});

test('a run that is over stays so, whatever becomes of its requests afterwards', () => {
  const { bulk, cancellations, end, records } = setUp();
  const [first] = requests(1) as [AccessRequest];
  bulk.start(requests(3));
  for (const one of [refused, cancelled, cancelled]) end(one);
  cancellations.confirm(first);
  const run = bulk.snapshot();
  if (!run) throw new Error('no run');
  expect(run.isOver).toBe(true);
  expect(countsOf(run, records())).toMatchObject({ cancelled: 2, notKnown: 1 });
  end(cancelled);
  expect(countsOf(run, records())).toMatchObject({ cancelled: 3 });
});

test('a new run begins after the other one is over', () => {
  const { bulk, confirmed, end } = setUp();
  bulk.start(requests(1));
  end(cancelled);
  bulk.start(requests(3).slice(1));
  expect(confirmed).toHaveLength(3);
  expect(bulk.snapshot()?.entries).toHaveLength(2);
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
  expect(bulk.snapshot()?.stop).toBeUndefined();
});

test('what became of an earlier cancel of the same request is no part of a later run', () => {
  const { bulk, confirmed, end, put } = setUp();
  const [first] = requests(1) as [AccessRequest];
  put(first, { phase: 'notSent', cause: 'offline', intentAt: -1 });
  bulk.start(requests(3));
  expect(confirmed).toEqual(['r0', 'r1']);
  end(cancelled);
  expect(confirmed).toEqual(['r0', 'r1', 'r2']);
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
  expect(bulk.snapshot()).toMatchObject({ begun: 2, stop: undefined });
});

test('stopping and putting away do nothing where there is no run', () => {
  const { bulk } = setUp();
  bulk.stop();
  bulk.dismiss();
  expect(bulk.snapshot()).toBeUndefined();
});

test.each<[Cancellation['phase'], boolean]>([
  ['sending', false],
  ['verifying', false],
  ['checking', false],
  ['accepted', true],
  ['cancelled', true],
  ['tooLate', true],
  ['refused', true],
  ['stillPending', true],
  ['notSent', true],
  ['unknown', true],
])('a run whose last cancel is "%s" is over: %s', (phase, isOver) => {
  const { bulk, end } = setUp();
  bulk.start(requests(1));
  if (phase !== sending.phase) end(inPhase[phase]);
  expect(bulk.snapshot()?.isOver).toBe(isOver);
});
