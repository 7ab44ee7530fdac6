import { createStore, type Store } from '../../../browser/createStore.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import { type Cancellation, isOpen, type NotSent } from '../cancellation.ts';
import type { CancellationRecord, Cancellations } from '../cancellations.ts';

/** At most so many cancels of one run are on their way at a time. */
const maxConcurrent = 2;

/** A run: several cancels that the person confirmed together, and those that they confirmed while it went on. */
export interface BulkRun {
  /** When the person confirmed the latest of them. */
  readonly startedAt: number;
  readonly entries: readonly BulkEntry[];
  /** How many of them, from the first, have been begun. */
  readonly begun: number;
  /** Why no more are sent: the person stopped, or nothing can be sent at the moment. */
  readonly stop: NotSent | undefined;
  /** All have ended once. What becomes of them later is no part of the run. */
  readonly isOver: boolean;
}

/** A request in a run. */
export interface BulkEntry {
  readonly request: AccessRequest;
  /** The intent that the run has begun for it; until then the one before, if any. */
  readonly intentAt: number | undefined;
}

/** The person's latest run of cancels: a store around {@link Cancellations}, which keeps every promise for each of them. */
export interface BulkCancel extends Store<BulkRun | undefined> {
  /** The person has confirmed all of these: they join the run that goes on, or begin one. */
  start(requests: readonly AccessRequest[]): void;
  /** Sends no more. What is on its way goes on. */
  stop(): void;
  /** Puts a run away that is over. */
  dismiss(): void;
}

/** Makes the store. */
export function createBulkCancel(cancellations: Cancellations, now: () => number): BulkCancel {
  const store = createStore<BulkRun | undefined>(undefined);
  let isAdvancing = false;

  function advance(): void {
    // Confirming one calls back before it returns.
    if (isAdvancing) return;
    isAdvancing = true;
    for (let run = store.snapshot(); run; run = run && furtherThan(run)) {
      if (run !== store.snapshot()) store.set(run);
    }
    isAdvancing = false;
  }

  /** The run a step further; `undefined` while it has to wait, and when it is over. */
  function furtherThan(run: BulkRun): BulkRun | undefined {
    const { entries, begun, startedAt, isOver } = run;
    const own = ownCancels(run, cancellations.snapshot());
    const next = entries[begun];
    if (!next) return isOver || own.some(isOpen) ? undefined : { ...run, isOver: true };

    const stop = run.stop ?? own.map((one) => (one.intentAt < startedAt ? undefined : stopAfter(one))).find(Boolean);
    if (!stop && own.filter(({ phase }) => phase === 'sending').length >= maxConcurrent) return undefined;
    const { request } = next;
    // One that was confirmed by itself since then has that answer: sending again would take a new confirmation.
    if (intentOf(request) === next.intentAt) cancellations.confirm(request, stop);
    return { ...run, stop, begun: begun + 1, entries: entries.with(begun, { request, intentAt: intentOf(request) }) };
  }

  function intentOf({ id }: AccessRequest): number | undefined {
    return cancellations.snapshot().get(id)?.cancellation.intentAt;
  }

  cancellations.subscribe(advance);
  return {
    start(requests) {
      if (requests.length === 0) return;
      const run = store.snapshot();
      const ids = new Set(requests.map(({ id }) => id));
      const others = (run?.isOver === false ? run.entries : []).filter(({ request }) => !ids.has(request.id));
      store.set({
        startedAt: now(),
        entries: [...others, ...requests.map((request) => ({ request, intentAt: intentOf(request) }))],
        begun: others.filter((entry) => run && run.entries.indexOf(entry) < run.begun).length,
        stop: undefined,
        isOver: false,
      });
      advance();
    },
    stop() {
      const run = store.snapshot();
      if (!run || run.begun === run.entries.length) return;
      store.set({ ...run, stop: { cause: 'stopped' } });
      advance();
    },
    dismiss() {
      if (store.snapshot()?.isOver) store.set(undefined);
    },
    snapshot: store.snapshot,
    subscribe: store.subscribe,
  };
}

/** The cancels that a run has begun itself, as far as no later intent for the same request has taken their place. */
export function ownCancels({ entries, begun }: BulkRun, records: Records): readonly Cancellation[] {
  return entries.slice(0, begun).flatMap(({ request, intentAt }) => {
    const cancellation = records.get(request.id)?.cancellation;
    return cancellation && cancellation.intentAt === intentAt ? [cancellation] : [];
  });
}

/** What is known of cancels, by request id. */
export type Records = ReadonlyMap<string, CancellationRecord>;

/** Why nothing more can be sent after this: what stopped one of them would stop all the others as well. */
function stopAfter(cancellation: Cancellation): NotSent | undefined {
  if (cancellation.phase === 'notSent') {
    const { cause, until, claims } = cancellation;
    return cause === 'changed' || cause === 'stopped' ? undefined : { cause, until, claims };
  }
  if (cancellation.phase !== 'refused' && cancellation.phase !== 'verifying') return undefined;
  if (cancellation.status === 401) return { cause: 'signIn' };
  return cancellation.status === 429 ? { cause: 'throttled', until: cancellation.until } : undefined;
}
