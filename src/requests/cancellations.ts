import type { RequestScope } from '../graph/dialects.ts';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { withCancelLock } from './cancelLock.ts';
import {
  type Cancellation,
  type CancellationEffect,
  type CancellationEvent,
  confirmed,
  confirmedTooLate,
  isUnderWay,
  mayConfirm,
  type Step,
  step,
} from './cancellation.ts';
import { cancelRequest } from './cancelRequest.ts';
import { requestsQuery } from './listRequests.ts';
import { markCancelled, type RequestList } from './requestList.ts';
import { rereadList } from './rereadList.ts';
import type { TabNotes } from './tabNotes.ts';
import type { Visit } from './visit.ts';

/** A cancel, the request as it was when the person confirmed, and the list that tells what becomes of it. */
export interface CancellationRecord {
  readonly request: AccessRequest;
  readonly scope: RequestScope;
  readonly cancellation: Cancellation;
}

const scopes: readonly RequestScope[] = ['target', 'createdBy'];

/** The cancels of a visit: a store around the state machine of `cancellation.ts`, without React. */
export interface Cancellations {
  /** The person has confirmed this request's cancel. Nothing is sent when one is under way, in doubt, or no longer possible. */
  confirm(request: AccessRequest): void;
  /** Finds out once more what became of a cancel whose end is unknown. Sends no cancel. */
  checkAgain(id: string): void;
  /** All cancels of this visit, by request id; the same object until something changes. */
  snapshot(): ReadonlyMap<string, CancellationRecord>;
  /** Calls the listener after every change; gives back a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Stops listening to the list and to other tabs. */
  dispose(): void;
}

/** Makes the store. `locks` keeps two tabs from sending at once; `tabNotes` tells them to look again. */
export function createCancellations(visit: Visit, tabNotes: TabNotes, locks: LockManager | undefined): Cancellations {
  const { clock } = visit.graph;
  const queries = scopes.map((scope) => ({ scope, queryKey: requestsQuery(visit, scope).queryKey }));
  const listeners = new Set<() => void>();
  let records: ReadonlyMap<string, CancellationRecord> = new Map();
  let isDisposed = false;

  function confirm(request: AccessRequest): void {
    if (!mayConfirm(records.get(request.id)?.cancellation)) return;
    const scope = scopes.find((candidate) => rowOf(request.id, candidate)) ?? 'target';
    const current = rowOf(request.id, scope) ?? request;
    // It may have moved on while the dialog was open.
    const isPossible = whyNotCancellable(current) === undefined;
    const first: Step = isPossible ? confirmed(clock.now()) : [confirmedTooLate(current, clock.now()), []];
    put({ request, scope }, first);
  }

  function put({ request, scope }: Omit<CancellationRecord, 'cancellation'>, [cancellation, effects]: Step): void {
    records = new Map(records).set(request.id, { request, scope, cancellation });
    for (const listener of listeners) listener();
    for (const effect of effects) void run(request.id, scope, effect);
  }

  function dispatch(id: string, event: CancellationEvent): void {
    const record = records.get(id);
    if (!record) return;
    const next = step(record.cancellation, event);
    if (next[0] !== record.cancellation || next[1].length > 0) put(record, next);
  }

  async function run(id: string, scope: RequestScope, effect: CancellationEffect): Promise<void> {
    switch (effect.type) {
      case 'send':
        return send(id);
      case 'reread':
        await clock.sleep(effect.pause);
        if (!isStillUnderWay(id)) return;
        await rereadList(visit, clock.now(), scope);
        return dispatch(id, { type: 'readingEnded', at: clock.now() });
      case 'alarm':
        await clock.sleep(effect.at - clock.now());
        // A timer may come a millisecond early, and a computer's clock may be set back: the time is up all the same.
        return dispatch(id, { type: 'timeUp', at: Math.max(effect.at, clock.now()) });
      case 'markCancelled':
        for (const { queryKey } of queries) {
          visit.queryClient.setQueryData<RequestList>(queryKey, (list) => list && markCancelled(list, id));
        }
        return;
      case 'tellTabs':
        return tabNotes.tell();
    }
  }

  async function send(id: string): Promise<void> {
    const work = async () => {
      const answer = await cancelRequest(visit, id);
      dispatch(id, { type: 'answered', answer, at: clock.now() });
      // Held while its outcome is in doubt, too: another tab's list may be older than this cancel.
      await settled(id);
    };
    await withCancelLock(locks, id, work, () => dispatch(id, { type: 'heldByAnotherTab', at: clock.now() }));
  }

  function isStillUnderWay(id: string): boolean {
    const record = records.get(id);
    return record !== undefined && isUnderWay(record.cancellation);
  }

  /** Resolves when nothing goes on by itself for this request any more. */
  function settled(id: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (isStillUnderWay(id) && !isDisposed) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  }

  function listOf(scope: RequestScope): RequestList | undefined {
    return visit.queryClient.getQueryData<RequestList>(requestsQuery(visit, scope).queryKey);
  }

  function rowOf(id: string, scope: RequestScope): AccessRequest | undefined {
    return listOf(scope)?.requests.find((request) => request.id === id);
  }

  function lookAt(list: RequestList | undefined): void {
    if (!list || records.size === 0) return;
    const notRead = new Set(list.notRead);
    for (const request of list.requests) {
      if (!records.has(request.id) || notRead.has(request.id)) continue;
      dispatch(request.id, { type: 'seen', request, startedAt: list.startedAt, at: clock.now() });
    }
  }

  const stopWatching = visit.queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const query = queries.find(({ queryKey }) => event.query.queryHash === JSON.stringify(queryKey));
    if (query) lookAt(listOf(query.scope));
  });
  const stopHearing = tabNotes.onTold(() => {
    for (const scope of scopes) if (listOf(scope) || scope === 'target') void rereadList(visit, clock.now(), scope);
  });

  return {
    confirm,
    checkAgain: (id) => dispatch(id, { type: 'checkAgain', at: clock.now() }),
    snapshot: () => records,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      stopWatching();
      stopHearing();
      isDisposed = true;
      for (const listener of listeners) listener();
      listeners.clear();
    },
  };
}
