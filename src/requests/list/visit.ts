import type { QueryClient } from '@tanstack/react-query';
import { type Dialect, type DialectName, dialects, type RequestScope, successors } from '../../graph/dialects.ts';
import type { Graph } from '../../graph/graph.ts';

/** One person's time on the page: whose requests these are, the way to Graph, and where what was read is kept. */
export interface Visit {
  /** MSAL's id of the account that everything in this visit is read and cancelled with. */
  readonly accountId: string;
  readonly graph: Graph;
  readonly queryClient: QueryClient;
  /** The dialect in use. */
  dialect(): Dialect;
  /** Whether a list asks for whom each request is; only the list of requests for others does. */
  asksForTarget(scope: RequestScope): boolean;
  /** Leaves that out for the rest of the visit; false when it was left out already. For a Graph that refuses it. */
  stopAskingForTarget(): boolean;
  /** Moves the rest of the visit to the dialect's successor; false when it has none. Only a list decides this. */
  retireDialect(): boolean;
}

/** What a visit begins with. */
export interface VisitOptions {
  readonly accountId: string;
  readonly graph: Graph;
  readonly queryClient: QueryClient;
  readonly dialect: DialectName;
}

/** Begins a visit. */
export function createVisit({ accountId, graph, queryClient, dialect }: VisitOptions): Visit {
  let name = dialect;
  let mayAskForTarget = true;
  return {
    accountId,
    graph,
    queryClient,
    dialect: () => dialects[name],
    asksForTarget: (scope) => scope === 'createdBy' && mayAskForTarget,
    stopAskingForTarget: () => {
      const was = mayAskForTarget;
      mayAskForTarget = false;
      return was;
    },
    retireDialect: () => {
      const successor = successors[name];
      name = successor ?? name;
      return successor !== undefined;
    },
  };
}
