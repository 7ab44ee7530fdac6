import type { RequestScope } from '../../graph/dialects.ts';
import { requestsQuery } from './listRequests.ts';
import type { RequestList } from './requestList.ts';
import type { Visit } from './visit.ts';

/** When the reading of each list began that is under way, for each visit: milliseconds since 1970. */
const underWaySince = new WeakMap<Visit, Map<RequestScope, number>>();

/**
 * Reads a list by a reading that begins at `since` or later. Callers share one reading; an older one that is still
 * under way is aborted, because it can prove nothing. Never rejects.
 */
export async function refetchList(
  visit: Visit,
  since: number,
  scope: RequestScope = 'target',
): Promise<RequestList | undefined> {
  const { queryClient } = visit;
  const query = requestsQuery(visit, scope);
  const { queryKey } = query;
  const beganAt = underWaySince.get(visit) ?? new Map<RequestScope, number>();
  underWaySince.set(visit, beganAt);
  for (let isFirst = true; ; isFirst = false) {
    const isReading = queryClient.isFetching({ queryKey, exact: true }) > 0;
    const joins = isReading && (beganAt.get(scope) ?? 0) >= since;
    if (!isFirst && !isReading) return queryClient.getQueryData<RequestList>(queryKey);
    if (!joins) {
      beganAt.set(scope, visit.graph.clock.now());
      // Without `revert`: what was written into the list meanwhile, a cancel for one, is newer than that reading.
      await queryClient.cancelQueries({ queryKey, exact: true }, { revert: false, silent: true });
    }
    // Joins the reading under way. One that is aborted ends here too: the loop then joins the one that took its place.
    await queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined);
  }
}
