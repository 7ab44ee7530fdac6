import { queryOptions } from '@tanstack/react-query';
import { listUrl, type RequestScope } from '../../graph/dialects.ts';
import { readPages } from '../../graph/readPages.ts';
import { nextWayToList } from '../../graph/wayToList.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { type Completeness, keepUnread, type RequestList, reconcile } from './requestList.ts';
import { shareRows } from './shareRows.ts';
import type { Visit } from './visit.ts';

/** Milliseconds after which a list that grows is shown as far as it is, however little has come. */
const longestUnshown = 1_000;

/** The query of a person's own requests. Its data says itself how complete it is; it rejects only when it is aborted. */
export function requestsQuery(visit: Visit, scope: RequestScope = 'target') {
  const queryKey = ['requests', visit.accountId, scope] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => readList(visit, scope, signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: (before, after) => shareRows(before as RequestList | undefined, after as RequestList),
    retry: false,
    networkMode: 'always',
  });
}

/** Reads on where the last reading failed, and keeps what it had. Does nothing when there is nothing to read on. */
export async function loadTheRest(visit: Visit, scope: RequestScope = 'target'): Promise<void> {
  const { queryKey } = requestsQuery(visit, scope);
  const known = visit.queryClient.getQueryData<RequestList>(queryKey);
  if (known?.completeness.kind !== 'failed') return;
  const { resumeAt } = known.completeness;
  visit.queryClient.setQueryData<RequestList>(queryKey, { ...known, completeness: { kind: 'loading', resumeAt } });
  await visit.queryClient.refetchQueries({ queryKey, exact: true });
}

/** `way` is how to ask for the first page, where another way has failed with `refusal`. */
async function readList(
  visit: Visit,
  scope: RequestScope,
  signal: AbortSignal,
  way = visit.wayToList(scope),
  refusal?: Completeness & { kind: 'failed' },
): Promise<RequestList> {
  const { graph, queryClient } = visit;
  const { queryKey } = requestsQuery(visit, scope);
  const current = () => queryClient.getQueryData<RequestList>(queryKey);
  const known = current();
  const resumeAt = known?.completeness.kind === 'loading' ? known.completeness.resumeAt : undefined;
  // Taken once: should this reading be aborted, the next one begins with the first page.
  if (known && resumeAt)
    queryClient.setQueryData<RequestList>(queryKey, { ...known, completeness: { kind: 'loading' } });
  const startedAt = resumeAt && known ? known.startedAt : graph.clock.now();
  visit.readingSince.set(scope, startedAt);
  const read = new Map<string, AccessRequest>();
  const reader = { scope, personId: visit.personId, texts: new Map<string, string>() };
  let unreadable = resumeAt ? (known?.unreadable ?? 0) : 0;
  let completeness: Completeness = { kind: 'loading' };
  /** What a growing list showed last: how many rows, and when. */
  let shown = { rows: 0, at: Number.NEGATIVE_INFINITY };

  const soFar = (): RequestList => {
    // What came in during this reading, by a cancel for one, is newer knowledge than what it began with.
    const before = current()?.requests ?? [];
    const rows = reconcile(before, [...read.values()]);
    // A row that cannot be read any more may be one that is known already.
    const isWhole = completeness.kind === 'complete' && !resumeAt && unreadable === 0;
    const requests = isWhole ? rows : keepUnread(before, rows);
    // What the reading that is resumed here had not come to, it has come to only if it is among these pages.
    const unreadBefore = resumeAt && known ? known.notRead : requests.slice(rows.length).map(({ id }) => id);
    return {
      requests,
      notRead: unreadBefore.filter((id) => !read.has(id)),
      unreadable,
      completeness,
      startedAt,
      updatedAt:
        completeness.kind === 'complete' ? { own: graph.clock.now(), wall: graph.clock.wall() } : known?.updatedAt,
    };
  };

  const firstUrl = resumeAt ?? listUrl(graph.origin, way.dialect, scope, way.withPeople);
  for await (const reading of readPages(graph, firstUrl, signal)) {
    switch (reading.kind) {
      case 'page':
        if (!resumeAt) visit.keepTo(scope, way);
        for (const row of reading.rows) {
          const request = readAccessRequest(row, reader);
          if (request) read.set(request.id, request);
          else unreadable += 1;
        }
        if (reading.isLast) completeness = { kind: 'complete' };
        // A list that was complete stays on the screen until the next one is; a first one grows before one's eyes.
        // Each time costs as much as there are rows: seldom enough, and all of it costs no more than twice the last time.
        else if (
          known?.completeness.kind !== 'complete' &&
          (read.size >= 2 * shown.rows || graph.clock.now() - shown.at >= longestUnshown)
        ) {
          shown = { rows: read.size, at: graph.clock.now() };
          queryClient.setQueryData(queryKey, soFar());
        }
        break;
      case 'failed': {
        const { failure, url } = reading;
        const failed = { kind: 'failed', failure, resumeAt: url } as const;
        if (url !== firstUrl || resumeAt) {
          completeness = failed;
          break;
        }
        const next = nextWayToList(way, failure, visit.wayToList(scope).withPeople);
        if (next) return readList(visit, scope, signal, next, refusal ?? failed);
        // Where no way leads on, the first refusal says most.
        completeness = refusal ?? failed;
        break;
      }
      case 'broken':
        completeness = { kind: 'broken', handle: reading.handle };
        break;
    }
  }
  return soFar();
}
