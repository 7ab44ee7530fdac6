import { QueryClient } from '@tanstack/react-query';
import { browserClock, type Clock } from '../graph/clock.ts';
import { dialects, type RequestScope } from '../graph/dialects.ts';
import { createGraph, type GetToken } from '../graph/graph.ts';
import { createVisit, type Visit } from '../requests/list/visit.ts';
import type { FakeGraph } from './fakeGraph.ts';

/** Where the fake Graph lives. */
export const graphOrigin = 'https://graph.example';

/** Where Graph goes on with a list: its own address with another query. */
export function nextPageUrl(name: string, scope: RequestScope = 'target'): string {
  return `${graphOrigin}${dialects.beta.collection}/filterByCurrentUser(on='${scope}')?$skiptoken=${name}`;
}

/** The Entra object id of the person in a test. */
export const personId = '9c0e1f2a-1111-4000-8000-00000000000a';

/** What a test may say of the browser and the session around a visit. */
export interface Surroundings {
  readonly getToken?: GetToken | undefined;
  readonly isOnline?: (() => boolean) | undefined;
}

/** A visit over a fake Graph without any view: for tests of what is read, in Node.js as well. */
export function visitOver(
  graph: FakeGraph,
  clock: Clock = browserClock,
  { getToken = async () => ({ kind: 'token', accessToken: 'token' }), isOnline = () => true }: Surroundings = {},
): Visit {
  return createVisit({
    accountId: 'account',
    personId,
    queryClient: new QueryClient(),
    dialect: 'beta',
    graph: createGraph({ origin: graphOrigin, getToken, clock, fetch: graph.fetch, isOnline }),
  });
}
