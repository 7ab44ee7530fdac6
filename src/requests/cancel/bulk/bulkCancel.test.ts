import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AccessRequest } from '../../request/accessRequest.ts';
import { readAccessRequest } from '../../request/readAccessRequest.ts';
import type { Cancellation } from '../cancellation.ts';
import type { CancellationRecord, Cancellations } from '../cancellations.ts';
import { createBulkCancel, failedOf, isRunning, progressOf } from './bulkCancel.ts';

function requests(count: number): readonly AccessRequest[] {
  return Array.from({ length: count }, (_, n) => {
    const read = readAccessRequest({ id: `r${n}`, requestType: 'UserAdd', requestState: 'PendingApproval' });
    if (!read) throw new Error('unreadable');
    return read;
  });
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
