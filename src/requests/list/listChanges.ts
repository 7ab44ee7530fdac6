import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import { statusOf } from '../request/status.ts';
import { isComplete, type RequestList } from './requestList.ts';

/** What is new about a request: the state it was in before, or `undefined` for a request that was not there. */
export type Change = Pick<AccessRequest, 'state' | 'rawState' | 'status' | 'type'> | undefined;

/** What became different between two readings, by request id. Lists that are incomplete prove nothing. */
export function changesBetween(before: RequestList | undefined, after: RequestList): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  if (!before || before === after || !isComplete(before) || !isComplete(after)) return changes;
  const states = new Map(before.requests.map((request) => [request.id, request]));
  for (const request of after.requests) {
    const known = states.get(request.id);
    if (!known || statusOf(known) !== statusOf(request)) changes.set(request.id, known);
  }
  return changes;
}

/** Whether any request of the list is in one of these states. */
export function hasState(list: RequestList | undefined, states: ReadonlySet<RequestState>): boolean {
  return list?.requests.some(({ state }) => states.has(state)) === true;
}
