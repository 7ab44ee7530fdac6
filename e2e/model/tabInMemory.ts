import { QueryClient } from '@tanstack/react-query';
import { browserClock, type Clock } from '../../src/graph/clock.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { type BulkCancel, createBulkCancel } from '../../src/requests/cancel/bulk/bulkCancel.ts';
import { type Cancellations, createCancellations } from '../../src/requests/cancel/cancellations.ts';
import { requestsQuery } from '../../src/requests/list/listRequests.ts';
import type { RequestList } from '../../src/requests/list/requestList.ts';
import type { TabChannel } from '../../src/requests/list/tabChannel.ts';
import { createVisit, type Visit } from '../../src/requests/list/visit.ts';
import type { BrowserInMemory } from './browserInMemory.ts';
import type { SessionInMemory } from './sessionInMemory.ts';

/** The real client code of one page load, without React. */
export interface TabInMemory {
  readonly visit: Visit;
  readonly cancellations: Cancellations;
  readonly bulk: BulkCancel;
  readonly session: SessionInMemory;
  list(): RequestList | undefined;
  /** Another tab has sent a note. */
  hear(): void;
  /** As when a page is closed or reloaded: connections break, and no line of its code ever runs again. */
  unload(): void;
}

/** A clock whose time-outs a test with fake timers drives too; the platform's `AbortSignal.timeout` keeps real time. */
export const clock: Clock = {
  ...browserClock,
  now: () => Date.now(),
  timeout(milliseconds) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('out of time', 'TimeoutError')), milliseconds);
    return controller.signal;
  },
};

/** The page is there with a session, and the list is being read. */
export function openTab(browser: BrowserInMemory, graphOrigin: string, session: SessionInMemory): TabInMemory {
  const unloaded = new AbortController();
  /** What a dead page waits for never comes. */
  const whileAlive = <Value>(promise: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (unloaded.signal.aborted) return;
      promise.then(
        (value) => !unloaded.signal.aborted && resolve(value),
        (reason) => !unloaded.signal.aborted && reject(reason),
      );
    });
  const listeners = new Set<() => void>();
  const tabChannel: TabChannel = {
    post: () => {
      if (unloaded.signal.aborted) return;
      setTimeout(() => {
        for (const other of browser.tabs) if (other !== tab) other.hear();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', gcTime: Number.POSITIVE_INFINITY } },
  });
  const visit = createVisit({
    accountId: browser.personId,
    personId: browser.personId,
    queryClient,
    dialect: 'beta',
    graph: createGraph({
      origin: graphOrigin,
      fetch: (input, init = {}) => {
        if (unloaded.signal.aborted) return new Promise(() => undefined);
        if (session.isOver) browser.violations.push('I5, I21: a call by a session that has ended with a sign-out');
        const signal = init.signal ? AbortSignal.any([init.signal, unloaded.signal]) : unloaded.signal;
        return whileAlive(browser.send(input, { ...init, signal }));
      },
      clock: { ...clock, sleep: (milliseconds, signal) => whileAlive(clock.sleep(milliseconds, signal)) },
      isOnline: () => browser.isOnline,
      getToken: (request) => whileAlive(session.getToken(request)),
      floor: browser.floor,
    }),
  });
  const { queryKey } = requestsQuery(visit);
  const cancellations = createCancellations(visit, tabChannel, browser.locks.of(session));
  const tab: TabInMemory = {
    visit,
    session,
    cancellations,
    bulk: createBulkCancel(cancellations, clock.now),
    list: () => queryClient.getQueryData<RequestList>(queryKey),
    hear: () => {
      for (const listener of listeners) listener();
    },
    unload() {
      unloaded.abort();
      listeners.clear();
      browser.locks.release(session);
    },
  };
  void queryClient.prefetchQuery(requestsQuery(visit));
  return tab;
}
