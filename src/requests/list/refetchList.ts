import type { RequestScope } from '../../graph/dialects.ts';
import { requestsQuery } from './listRequests.ts';
import type { RequestList } from './requestList.ts';
import type { Visit } from './visit.ts';

/** Who only wants to see the list as it is now can do with a reading that began so many milliseconds ago. */
export const youngReading = 10_000;

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
  for (let isFirst = true; ; isFirst = false) {
    const isReading = queryClient.isFetching({ queryKey, exact: true }) > 0;
    const joins = isReading && (visit.readingSince.get(scope) ?? 0) >= since;
    if (!isFirst && !isReading) return queryClient.getQueryData<RequestList>(queryKey);
    if (!joins) {
      // Without `revert`: what was written into the list meanwhile, a cancel for one, is newer than that reading.
      await queryClient.cancelQueries({ queryKey, exact: true }, { revert: false, silent: true });
    }
    // Joins the reading under way. One that is aborted ends here too: the loop then joins the one that took its place.
    // Not 0: react-query goes by the computer's clock, and one that was set back makes what it has seem new.
    await queryClient.fetchQuery({ ...query, staleTime: Number.NEGATIVE_INFINITY }).catch(() => undefined);
  }
}
