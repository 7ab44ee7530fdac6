import { QueryClient } from '@tanstack/react-query';
import { browserClock, type Clock } from '../graph/clock.ts';
import { createGraph } from '../graph/graph.ts';
import { createVisit, type Visit } from '../requests/list/visit.ts';
import type { FakeGraph } from './fakeGraph.ts';

/** Where the fake Graph lives. */
export const graphOrigin = 'https://graph.example';

/** A visit over a fake Graph without any view: for tests of what is read, in Node.js as well. */
export function visitOver(graph: FakeGraph, clock: Clock = browserClock): Visit {
  return createVisit({
    accountId: 'account',
    queryClient: new QueryClient(),
    dialect: 'beta',
    graph: createGraph({
      origin: graphOrigin,
      getToken: async () => ({ kind: 'token', accessToken: 'token' }),
      clock,
      fetch: graph.fetch,
      isOnline: () => true,
    }),
  });
}
