import type { StateFacts } from '../request/stateWords.ts';
import { statusOf } from '../request/status.ts';
import { isComplete, type RequestList } from './requestList.ts';

/** What is new about a request: the state it was in before, or `undefined` for a request that was not there. */
export type Change = StateFacts | undefined;

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
