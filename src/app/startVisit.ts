import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { QueryClient } from '@tanstack/react-query';
import { acquireSessionToken } from '../auth/acquireSessionToken.ts';
import { isSharedDevice } from '../auth/tab/device.ts';
import { beganAt } from '../auth/tab/session.ts';
import type { Configuration } from '../config/configuration.ts';
import { endpointsOf } from '../config/endpoints.ts';
import { browserClock } from '../graph/clock.ts';
import { forgetAnswers } from '../graph/forgetAnswers.ts';
import { createGraph, type GetToken, type Graph } from '../graph/graph.ts';
import { sharedFloor } from '../graph/retryFloor.ts';
import { type Cancellations, createCancellations } from '../requests/cancel/cancellations.ts';
import { requestsQuery } from '../requests/list/listRequests.ts';
import { createTabChannel, type TabChannel } from '../requests/list/tabChannel.ts';
import { createVisit, type Visit } from '../requests/list/visit.ts';
import { coveringPrivate } from './coveringPrivate.ts';

/** A signed-in person's visit and its cancels. */
export interface StartedVisit {
  readonly account: AccountInfo;
  /** When its session began, as `beganAt` says it. */
  readonly began: number;
  readonly visit: Visit;
  readonly cancellations: Cancellations;
  /** The scopes of the latest token; empty before the first. */
  readonly grantedScopes: () => readonly string[];
  /** Between all tabs: somebody has signed out, which ends every session of this browser, as its mark does. */
  readonly signOutChannel: TabChannel;
  /** Has the browser drop what it keeps of what this visit has read. */
  readonly forgetAnswers: () => void;
}

/**
 * Wires one account to Graph and starts to read its list, before anything is rendered. Nothing is cancelled before
 * `confirmed`: the configuration may be that of the page before.
 */
export function startVisit(
  configuration: Configuration,
  msal: IPublicClientApplication,
  account: AccountInfo,
  confirmed: Promise<void>,
): StartedVisit {
  const { graph: origin, scopes } = endpointsOf(configuration);
  const queryClient = new QueryClient({
    // Retries live in the graph layer; a mutation or query held back while offline would be sent later, unasked.
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  let grantedScopes: readonly string[] = [];
  const getToken: GetToken = async (request) => {
    const token = await acquireSessionToken(msal, account, scopes, request);
    if (token.kind === 'token') grantedScopes = token.scopes;
    return token;
  };
  // Enough to tell two people of one computer apart, and no more.
  const floor = sharedFloor(localStorage, browserClock, account.localAccountId.slice(0, 8));
  const keepsNothing = isSharedDevice(configuration);
  const graph = createGraph({ origin, getToken, floor, keepsNothing });
  const post: Graph['post'] = async (...call) => {
    await confirmed;
    return graph.post(...call);
  };
  const visit = createVisit({
    accountId: account.homeAccountId,
    // In the organisation of the app: a guest has another one at home.
    personId: account.localAccountId,
    graph: coveringPrivate({ ...graph, post }),
    queryClient,
    dialect: configuration.graphApi,
  });
  void queryClient.prefetchQuery(requestsQuery(visit));
  const tabChannel = createTabChannel('requests', account.homeAccountId);
  const cancellations = createCancellations(visit, tabChannel, navigator.locks);
  return {
    account,
    began: beganAt(),
    visit,
    cancellations,
    grantedScopes: () => grantedScopes,
    signOutChannel: createTabChannel('signOut'),
    forgetAnswers: () => {
      // Nothing goes to a service that wants no call.
      if (!keepsNothing && floor.at <= browserClock.now()) forgetAnswers(origin);
    },
  };
}
