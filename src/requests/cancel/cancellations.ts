import { createStore, type Store } from '../../browser/createStore.ts';
import { sentAtKey, writeStored } from '../../browser/storage.ts';
import type { RequestScope } from '../../graph/dialects.ts';
import { requestsQuery } from '../list/listRequests.ts';
import { refetchList } from '../list/refetchList.ts';
import { markCancelled, type RequestList } from '../list/requestList.ts';
import type { TabChannel } from '../list/tabChannel.ts';
import type { Visit } from '../list/visit.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { whyNotCancellable } from '../request/whyNotCancellable.ts';
import { withCancelLock } from './cancelLock.ts';
import {
  type Cancellation,
  type CancellationEffect,
  type CancellationEvent,
  confirmed,
  confirmedTooLate,
  isUnderWay,
  mayConfirm,
  type NotSent,
  type Step,
  step,
} from './cancellation.ts';
import { cancelRequest } from './cancelRequest.ts';

/** A cancel, the request as it was when the person confirmed, and the list that tells what becomes of it. */
export interface CancellationRecord {
  readonly request: AccessRequest;
  readonly scope: RequestScope;
  readonly cancellation: Cancellation;
}

const scopes: readonly RequestScope[] = ['target', 'createdBy'];

/** The cancels of a visit by request id: a store around the state machine of `cancellation.ts`, without React. */
export interface Cancellations extends Store<ReadonlyMap<string, CancellationRecord>> {
  /**
   * The person has confirmed this request's cancel. Nothing is sent when one is under way, in doubt, or no longer
   * possible, and none for `notSent`'s reason where that is given: that is its outcome then.
   */
  confirm(request: AccessRequest, notSent?: NotSent): void;
  /** Finds out once more what became of a cancel whose end is unknown. Sends no cancel. */
  checkAgain(id: string): void;
  /** Stops listening to the list and to other tabs. */
  dispose(): void;
}

/** Makes the store. `locks` keeps two tabs from sending at once; `tabChannel` tells them to look again. */
export function createCancellations(
  visit: Visit,
  tabChannel: TabChannel,
  locks: LockManager | undefined,
): Cancellations {
  const { clock } = visit.graph;
  const queries = scopes.map((scope) => ({ scope, queryKey: requestsQuery(visit, scope).queryKey }));
  const store = createStore<ReadonlyMap<string, CancellationRecord>>(new Map());
  let isDisposed = false;

  function recordOf(id: string): CancellationRecord | undefined {
    return store.snapshot().get(id);
  }

  function confirm(request: AccessRequest, notSent?: NotSent): void {
    if (!mayConfirm(recordOf(request.id)?.cancellation)) {
      checkAgain(request.id);
      return;
    }
    const scope = scopes.find((candidate) => rowOf(request.id, candidate)) ?? 'target';
    const current = rowOf(request.id, scope) ?? request;
    // It may have moved on while the dialog was open.
    const isPossible = whyNotCancellable(current) === undefined;
    const intentAt = clock.now();
    const outcome = isPossible
      ? notSent && ({ ...notSent, phase: 'notSent', intentAt } as const)
      : confirmedTooLate(current, intentAt);
    put({ request, scope }, outcome ? [outcome, []] : confirmed(intentAt));
  }

  function checkAgain(id: string): void {
    dispatch(id, { type: 'checkAgain', at: clock.now() });
  }

  function put({ request, scope }: Omit<CancellationRecord, 'cancellation'>, [cancellation, effects]: Step): void {
    store.set(new Map(store.snapshot()).set(request.id, { request, scope, cancellation }));
    for (const effect of effects) void run(request.id, scope, effect);
  }

  function dispatch(id: string, event: CancellationEvent): void {
    const record = recordOf(id);
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
        await refetchList(visit, clock.now(), scope);
        return dispatch(id, { type: 'readingEnded', at: clock.now() });
      case 'alarm':
        await clock.sleep(effect.at - clock.now());
        // A timer may come a millisecond early: the time is up all the same.
        return dispatch(id, { type: 'timeUp', at: Math.max(effect.at, clock.now()) });
      case 'markCancelled':
        for (const { queryKey } of queries) {
          visit.queryClient.setQueryData<RequestList>(queryKey, (list) => list && markCancelled(list, id));
        }
        return;
      case 'tellTabs':
        return tabChannel.post();
    }
  }

  async function send(id: string): Promise<void> {
    const work = async () => {
      writeStored('sessionStorage', sentAtKey, String(clock.wall()));
      const answer = await cancelRequest(visit, id);
      dispatch(id, { type: 'answered', answer, at: clock.now() });
      // Held while its outcome is in doubt, too: another tab's list may be older than this cancel.
      await settled(id);
    };
    await withCancelLock(locks, id, work, () => dispatch(id, { type: 'heldByAnotherTab', at: clock.now() }));
  }

  function isStillUnderWay(id: string): boolean {
    const record = recordOf(id);
    return record !== undefined && isUnderWay(record.cancellation);
  }

  /** Resolves when nothing goes on by itself for this request any more. */
  function settled(id: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (isStillUnderWay(id) && !isDisposed) return;
        stopLooking();
        resolve();
      };
      const stopLooking = store.subscribe(look);
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
    const records = store.snapshot();
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
  const stopHearing = tabChannel.subscribe(() => {
    for (const scope of scopes) if (listOf(scope) || scope === 'target') void refetchList(visit, clock.now(), scope);
  });

  return {
    confirm,
    checkAgain,
    snapshot: store.snapshot,
    subscribe: store.subscribe,
    dispose() {
      stopWatching();
      stopHearing();
      isDisposed = true;
      store.close();
    },
  };
}
