import type { QueryClient } from '@tanstack/react-query';
import { type Dialect, type DialectName, dialects, type RequestScope, successors } from '../../graph/dialects.ts';
import type { Graph } from '../../graph/graph.ts';
import type { WayToList } from '../../graph/wayToList.ts';

/** One person's time on the page: whose requests these are, the way to Graph, and where what was read is kept. */
export interface Visit {
  /** MSAL's id of the account that everything in this visit is read and cancelled with. */
  readonly accountId: string;
  /** The person's Entra object id: requests name by it who made them. */
  readonly personId: string;
  readonly graph: Graph;
  readonly queryClient: QueryClient;
  /** When the latest reading of each list began, as its clock tells the time. */
  readonly readingSince: Map<RequestScope, number>;
  /** The dialect in use. */
  dialect(): Dialect;
  /** How a list is asked for: with the people of each request, until Graph refuses to say. */
  wayToList(scope: RequestScope): WayToList;
  /** Keeps to a way for the rest of the visit, its cancels too: Graph has answered a list that was asked for in this way. */
  keepTo(scope: RequestScope, way: WayToList): void;
}

/** What a visit begins with. */
export interface VisitOptions {
  readonly accountId: string;
  readonly personId: string;
  readonly graph: Graph;
  readonly queryClient: QueryClient;
  readonly dialect: DialectName;
}

/** Begins a visit. */
export function createVisit({ accountId, personId, graph, queryClient, dialect }: VisitOptions): Visit {
  let name = dialect;
  const withPeople = { target: true, createdBy: true };
  return {
    accountId,
    personId,
    graph,
    queryClient,
    readingSince: new Map(),
    dialect: () => dialects[name],
    wayToList: (scope) => ({ dialect: dialects[name], withPeople: withPeople[scope] }),
    keepTo: (scope, { dialect: { name: answered }, ...way }) => {
      // A list that was asked for before the path was known to be gone must not lead back to it.
      if (successors[name] === answered) name = answered;
      withPeople[scope] = way.withPeople;
    },
  };
}
