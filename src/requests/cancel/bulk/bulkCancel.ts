import { createStore, type Store } from '../../list/createStore.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import { type Cancellation, isUnderWay } from '../cancellation.ts';
import type { Cancellations } from '../cancellations.ts';
import { offersCancel } from '../offersCancel.ts';

/** At most so many cancels of one run are on their way at a time. */
const maxConcurrent = 2;

/** A run: several cancels that the person confirmed together. */
export interface BulkRun {
  readonly startedAt: number;
  readonly requests: readonly AccessRequest[];
  /** How many of them, from the first, have been begun. */
  readonly begun: number;
  /** No more are begun: the person stopped, or nothing can be sent at the moment. */
  readonly isStopped: boolean;
}

/** The person's latest run of cancels: a store around {@link Cancellations}, which keeps every promise for each of them. */
export interface BulkCancel extends Store<BulkRun | undefined> {
  /** The person has confirmed all of these. Does nothing while another run goes on. */
  start(requests: readonly AccessRequest[]): void;
  /** Begins no more. What is on its way goes on. */
  stop(): void;
  /** Puts a run away that is over. */
  dismiss(): void;
}

/** Makes the store. */
export function createBulkCancel(cancellations: Cancellations, now: () => number): BulkCancel {
  const store = createStore<BulkRun | undefined>(undefined);

  function advance(): void {
    const current = store.snapshot();
    if (current && !current.isStopped && cannotContinue(current)) store.set({ ...current, isStopped: true });
    for (let run = store.snapshot(); run && mayBegin(run); run = store.snapshot()) {
      const next = run.requests[run.begun];
      // Counted first: confirming calls back before it returns.
      store.set({ ...run, begun: run.begun + 1 });
      if (next) cancellations.confirm(next);
    }
  }

  function mayBegin(run: BulkRun): boolean {
    return !run.isStopped && run.begun < run.requests.length && onTheWay(run) < maxConcurrent;
  }

  function cancellationsOf({ requests, begun, startedAt }: BulkRun): Cancellation[] {
    const records = cancellations.snapshot();
    return requests.slice(0, begun).flatMap(({ id }) => {
      const cancellation = records.get(id)?.cancellation;
      return cancellation && cancellation.intentAt >= startedAt ? [cancellation] : [];
    });
  }

  function onTheWay(of: BulkRun): number {
    return cancellationsOf(of).filter(({ phase }) => phase === 'sending').length;
  }

  /** What stopped one of them would stop all the others as well. */
  function cannotContinue(of: BulkRun): boolean {
    return cancellationsOf(of).some(
      (cancellation) =>
        (cancellation.phase === 'notSent' && cancellation.cause !== 'changed') ||
        ((cancellation.phase === 'refused' || cancellation.phase === 'verifying') &&
          (cancellation.status === 429 || cancellation.status === 401)),
    );
  }

  cancellations.subscribe(advance);
  return {
    start(requests) {
      const run = store.snapshot();
      if (requests.length === 0 || (run && isRunning(run, cancellations.snapshot()))) return;
      store.set({ startedAt: now(), requests, begun: 0, isStopped: false });
      advance();
    },
    stop() {
      const run = store.snapshot();
      if (run && run.begun < run.requests.length) store.set({ ...run, isStopped: true });
    },
    dismiss() {
      const run = store.snapshot();
      if (run && !isRunning(run, cancellations.snapshot())) store.set(undefined);
    },
    snapshot: store.snapshot,
    subscribe: store.subscribe,
  };
}

/** What has become of a run. The numbers add up to `total`. */
export interface BulkProgress {
  readonly total: number;
  readonly cancelled: number;
  readonly tooLate: number;
  readonly notCancelled: number;
  /** On the way, or being checked. */
  readonly notKnown: number;
  /** Not begun. */
  readonly waiting: number;
}

type Records = ReturnType<Cancellations['snapshot']>;

/** Counts a run's results. */
export function progressOf(run: BulkRun, records: Records): BulkProgress {
  const counts = { cancelled: 0, tooLate: 0, notCancelled: 0, notKnown: 0 };
  for (const { id } of run.requests.slice(0, run.begun)) counts[resultOf(records.get(id)?.cancellation)] += 1;
  return { total: run.requests.length, ...counts, waiting: run.requests.length - run.begun };
}

function resultOf(cancellation: Cancellation | undefined): 'cancelled' | 'tooLate' | 'notCancelled' | 'notKnown' {
  switch (cancellation?.phase) {
    case 'accepted':
    case 'cancelled':
      return 'cancelled';
    case 'tooLate':
      return 'tooLate';
    case 'refused':
    case 'stillPending':
    case 'notSent':
    case undefined:
      return 'notCancelled';
    default:
      return 'notKnown';
  }
}

/** Whether a run still begins cancels, or has some on their way or in doubt. */
export function isRunning(run: BulkRun, records: Records): boolean {
  if (run.begun < run.requests.length && !run.isStopped) return true;
  return run.requests.slice(0, run.begun).some(({ id }) => {
    const cancellation = records.get(id)?.cancellation;
    return cancellation !== undefined && isUnderWay(cancellation) && cancellation.phase !== 'accepted';
  });
}

/** Those of a run that were not cancelled and may be tried again, as the list shows them now. */
export function failedOf(run: BulkRun, records: Records, current: readonly AccessRequest[]): readonly AccessRequest[] {
  const ids = new Set(run.requests.map(({ id }) => id));
  return current.filter(
    (request) => ids.has(request.id) && offersCancel(request, records.get(request.id)?.cancellation),
  );
}
