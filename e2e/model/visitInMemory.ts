import { QueryClient } from '@tanstack/react-query';
import { browserClock, type Clock } from '../../src/graph/clock.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { type Cancellations, createCancellations } from '../../src/requests/cancellations.ts';
import { requestsQuery } from '../../src/requests/listRequests.ts';
import { createVisit, type Visit } from '../../src/requests/visit.ts';
import { inMemory } from '../tenant/carriers/inMemory.ts';
import { createTenant, issueAccessToken } from '../tenant/createTenant.ts';
import { graph } from '../tenant/graph/graph.ts';
import type { TenantState } from '../tenant/tenantState.ts';

/** The real client code of one person's visit, and the tenant it talks to, in one process. */
export interface VisitInMemory {
  readonly tenant: TenantState;
  readonly visit: Visit;
  readonly cancellations: Cancellations;
  isOnline: boolean;
}

const origins = { app: 'http://app.test', login: 'http://login.test', graph: 'http://graph.test' };

/** A clock whose time-outs a test with fake timers drives too; the platform's `AbortSignal.timeout` keeps real time. */
const clock: Clock = {
  ...browserClock,
  timeout(milliseconds) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('out of time', 'TimeoutError')), milliseconds);
    return controller.signal;
  },
};

/** Somebody new signs in, with so many pending requests, and their list is being read. */
export function startVisitInMemory(requests: number): VisitInMemory {
  const tenant = createTenant({ origins });
  const person = tenant.directory.addPerson('Model Tester');
  for (let n = 0; n < requests; n++) tenant.directory.addRequest(person);
  tenant.settings.pageSize = 2;
  const send = inMemory(tenant, graph(tenant));
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', gcTime: Number.POSITIVE_INFINITY } },
  });
  const visit = createVisit({
    accountId: person.id,
    queryClient,
    dialect: 'beta',
    graph: createGraph({
      origin: origins.graph,
      fetch: send,
      clock,
      isOnline: () => started.isOnline,
      getToken: async ({ claims }) => {
        const nbf: unknown = claims && JSON.parse(claims).access_token?.nbf?.value;
        const manners = typeof nbf === 'string' ? { satisfied: [nbf] } : {};
        return { kind: 'token', accessToken: issueAccessToken(tenant, person.id, manners) };
      },
    }),
  });
  const tabNotes = { tell: () => undefined, onTold: () => () => undefined };
  const started = { tenant, visit, isOnline: true, cancellations: createCancellations(visit, tabNotes, undefined) };
  void queryClient.prefetchQuery(requestsQuery(visit));
  return started;
}
