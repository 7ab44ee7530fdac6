import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPending } from '../../src/requests/accessRequest.ts';
import { isUnderWay } from '../../src/requests/cancellation.ts';
import { loadTheRest, requestsQuery } from '../../src/requests/listRequests.ts';
import { outcomeWords } from '../../src/requests/outcomeWords.ts';
import type { RequestList } from '../../src/requests/requestList.ts';
import { rereadList } from '../../src/requests/rereadList.ts';
import type { Fault } from '../tenant/faults/fault.ts';
import { startVisitInMemory, type VisitInMemory } from './visitInMemory.ts';

/** The same 2,000 sequences each time; `MODEL_RUNS=20000` tries so many new ones, and prints the seed on failure. */
const asked = process.env['MODEL_RUNS'];
const extent = asked === undefined ? { numRuns: 2_000, seed: 22 } : { numRuns: Number(asked) };

type Command =
  | { readonly do: 'cancel' | 'approve' | 'deny'; readonly row: number }
  | { readonly do: 'fail'; readonly on: 'list' | 'cancel'; readonly fault: Fault }
  | { readonly do: 'lag'; readonly reads: number }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'refresh' | 'loadTheRest' | 'goOffline' | 'goOnline' };

const statuses = ['403', '404', '409', '429', '500', '502', '503', '504'] as const;
const faults = fc.oneof(
  fc.record({ kind: fc.constantFrom(...statuses), processed: fc.boolean(), retryAfter: fc.constantFrom(0, 5, 90) }),
  fc.constantFrom<Fault>(
    { kind: 'resetBefore' },
    { kind: 'resetAfter' },
    { kind: 'hang' },
    { kind: 'hang', processed: true },
    { kind: 'halfBody' },
    { kind: 'html' },
    { kind: '401' },
    { kind: '401claims', pop: true },
    { kind: 'approvedMeanwhile' },
    { kind: 'approvedMeanwhile', to: 'deliver' },
  ),
);
/** What can be wrong with a page. On a cancel these would be a 200 that lies. */
const spoiledPages = fc.constantFrom<Fault>(
  { kind: 'foreignNextLink' },
  { kind: 'selfNextLink' },
  { kind: 'wrongShape', of: 'rows' },
  { kind: 'wrongShape', of: 'page' },
);
const rows = fc.nat(3);
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('cancel' as const), row: rows }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'deny' as const), row: rows }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      on: fc.constantFrom('list' as const, 'cancel' as const),
      fault: faults,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('fail' as const), on: fc.constant('list' as const), fault: spoiledPages }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lag' as const), reads: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1, 900, 7_000, 40_000, 70_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('refresh' as const, 'loadTheRest' as const, 'goOffline' as const, 'goOnline' as const),
    }),
  },
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function list({ visit }: VisitInMemory): RequestList | undefined {
  return visit.queryClient.getQueryData<RequestList>(requestsQuery(visit).queryKey);
}

test('whatever happens, in whatever order, the promises of a cancel hold', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { maxLength: 12 }), async (order) => {
      const started = startVisitInMemory(4);
      const { tenant, visit, cancellations } = started;
      const ids = tenant.directory.requestsOf('Model Tester').map(({ id }) => id);
      const intents = new Map<string, number>();
      await vi.advanceTimersByTimeAsync(10);

      const holds = () => {
        for (const id of ids) {
          const posts = tenant.log.calls({ operation: 'cancel', method: 'POST', accessRequestId: id });
          const replays = posts.filter(({ status }) => status === 401).length;
          expect(posts.length, 'I1, I2, I10: one POST an intent').toBeLessThanOrEqual((intents.get(id) ?? 0) + replays);
          expect(tenant.log.concurrentCancels(id), 'I3: never two at once').toBeLessThanOrEqual(1);
          const record = cancellations.snapshot().get(id);
          const isSaid = record && outcomeWords(record.cancellation, 'x').headline.startsWith('Cancelled');
          const isShown = list(started)?.requests.find((request) => request.id === id)?.state === 'cancelled';
          if (isSaid || isShown) expect(tenant.directory.request(id).state, 'I7: said only when so').toBe('canceled');
        }
        const shown = list(started);
        if (shown?.completeness.kind === 'complete' && shown.unreadable === 0) {
          expect(shown.requests.length, 'I16: complete is complete').toBe(ids.length);
        }
      };

      for (const command of order) {
        await obey(started, command, ids, intents);
        await vi.advanceTimersByTimeAsync(1);
        holds();
      }

      started.isOnline = true;
      tenant.faults.clear();
      tenant.settings.staleReads = 0;
      await vi.advanceTimersByTimeAsync(200_000);
      for (const { cancellation } of cancellations.snapshot().values()) {
        expect(isUnderWay(cancellation), 'I15: progress ends').toBe(false);
      }
      void rereadList(visit, Date.now());
      await vi.advanceTimersByTimeAsync(200_000);
      holds();
      const shown = list(started);
      expect(shown?.completeness.kind).toBe('complete');
      for (const request of shown?.requests ?? []) {
        const truth = tenant.directory.request(request.id).state.replace('canceled', 'cancelled');
        expect(request.state, 'shown = server').toBe(truth);
        const phase = cancellations.snapshot().get(request.id)?.cancellation.phase;
        if (phase === 'cancelled') expect(truth).toBe('cancelled');
        if (phase === 'tooLate') expect(['delivering', 'delivered', 'denied']).toContain(truth);
        if (phase === 'stillPending' || phase === 'unknown') expect(isPending(request)).toBe(phase === 'stillPending');
      }
      cancellations.dispose();
      visit.queryClient.clear();
    }),
    extent,
  );
});

async function obey(
  started: VisitInMemory,
  command: Command,
  ids: readonly string[],
  intents: Map<string, number>,
): Promise<void> {
  const { tenant, visit, cancellations } = started;
  switch (command.do) {
    case 'cancel': {
      const request = list(started)?.requests.find(({ id }) => id === ids[command.row]);
      if (!request) return;
      const before = cancellations.snapshot().get(request.id)?.cancellation;
      cancellations.confirm(request);
      // A second press in the same moment is the same intent.
      cancellations.confirm(request);
      const after = cancellations.snapshot().get(request.id)?.cancellation;
      if (before !== after && after?.phase === 'sending') intents.set(request.id, (intents.get(request.id) ?? 0) + 1);
      return;
    }
    case 'approve':
    case 'deny': {
      const id = ids[command.row] ?? '';
      if (tenant.directory.request(id).state === 'pendingApproval') tenant.directory[command.do](id);
      return;
    }
    case 'fail':
      tenant.faults.add({ on: command.on, ...command.fault });
      return;
    case 'lag':
      tenant.settings.staleReads += command.reads;
      return;
    case 'wait':
      await vi.advanceTimersByTimeAsync(command.milliseconds);
      return;
    case 'refresh':
      void rereadList(visit, Date.now());
      return;
    case 'loadTheRest':
      void loadTheRest(visit);
      return;
    case 'goOffline':
    case 'goOnline':
      started.isOnline = command.do === 'goOnline';
      return;
  }
}
