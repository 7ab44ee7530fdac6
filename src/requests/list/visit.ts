import type { QueryClient } from '@tanstack/react-query';
import { type Dialect, type DialectName, dialects, type RequestScope, successors } from '../../graph/dialects.ts';
import type { Graph } from '../../graph/graph.ts';
import type { WayToList } from '../../graph/wayToList.ts';

/** One person's time on the page: whose requests these are, the way to Graph, and where what was read is kept. */
export interface Visit {
  /** MSAL's id of the account that everything in this visit is read and cancelled with. */
  readonly accountId: string;
  readonly graph: Graph;
  readonly queryClient: QueryClient;
  /** The dialect in use. */
  dialect(): Dialect;
  /** How a list is asked for. Only the list of requests for others asks for whom each is, until Graph refuses to say. */
  wayToList(scope: RequestScope): WayToList;
  /** Keeps to a way for the rest of the visit, its cancels too: Graph has answered a list that was asked for in this way. */
  keepTo(scope: RequestScope, way: WayToList): void;
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
    wayToList: (scope) => ({ dialect: dialects[name], withTarget: scope === 'createdBy' && mayAskForTarget }),
    keepTo: (scope, { dialect: { name: answered }, withTarget }) => {
      // A list that was asked for before the path was known to be gone must not lead back to it.
      if (successors[name] === answered) name = answered;
      if (scope === 'createdBy') mayAskForTarget = withTarget;
    },
  };
}
