import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import { type AccessRequest, isPending } from './accessRequest.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { ListProblem } from './ListProblem.tsx';
import { loadTheRest, requestsQuery } from './listRequests.ts';
import { OutcomeAnnouncer } from './OutcomeAnnouncer.tsx';
import { RequestDetails } from './RequestDetails.tsx';
import { RequestRow } from './RequestRow.tsx';
import { useRequests } from './RequestsContext.ts';
import styles from './RequestsPage.module.css';
import { isComplete, type RequestList } from './requestList.ts';
import { rereadList } from './rereadList.ts';
import { UnknownRequest } from './UnknownRequest.tsx';
import { useCancellations } from './useCancellations.ts';
import { useShownRequests } from './useShownRequests.ts';
import { ViewLink } from './ViewLink.tsx';
import { useView } from './view.ts';

/** The person's requests: the list of the current view, the details of one, and the dialog of a cancel. */
export function RequestsPage() {
  const { visit, cancellations } = useRequests();
  const { data: list, isFetching } = useQuery(requestsQuery(visit), visit.queryClient);
  const records = useCancellations();
  const view = useView();
  const [asking, setAsking] = useState<AccessRequest>();
  const shown = useShownRequests(list?.requests, records, view.list);
  const pendingCount = useMemo(() => list?.requests.filter(isPending).length ?? 0, [list?.requests]);
  const opened = view.requestId && list?.requests.find(({ id }) => id === view.requestId);
  const keep = useCallback(() => setAsking(undefined), []);
  const refresh = () => void rereadList(visit, visit.graph.clock.now());
  const cancel = (request: AccessRequest) => {
    setAsking(undefined);
    cancellations.confirm(request);
  };

  return (
    <>
      <div className={styles['bar']}>
        <nav aria-label="Views" className={styles['views']}>
          <ViewLink to={{ ...view, list: 'pending' }} isCurrent={view.list === 'pending'}>
            Pending{list && ` (${pendingCount})`}
          </ViewLink>
          <ViewLink to={{ ...view, list: 'all' }} isCurrent={view.list === 'all'}>
            All{list && ` (${list.requests.length})`}
          </ViewLink>
        </nav>
        <button type="button" className={button['subtle']} onClick={refresh} disabled={isFetching}>
          {isFetching ? 'Refreshing' : 'Refresh'}
        </button>
      </div>
      <div className={view.requestId ? styles['columns'] : undefined}>
        <section aria-label="Requests">
          <ListState list={list} isFetching={isFetching} onRetry={refresh} onLoadRest={() => loadTheRest(visit)} />
          {shown.length > 0 && (
            <ul className={styles['list']}>
              {shown.map((request) => (
                <RequestRow
                  key={request.id}
                  request={request}
                  record={records.get(request.id)}
                  view={view}
                  onAskCancel={setAsking}
                />
              ))}
            </ul>
          )}
          {shown.length === 0 && list && isComplete(list) && <Empty hasAny={list.requests.length > 0} />}
        </section>
        {opened && <RequestDetails request={opened} view={view} />}
        {view.requestId && !opened && list && list.completeness.kind !== 'loading' && (
          <UnknownRequest view={view} isListComplete={isComplete(list)} />
        )}
      </div>
      {asking && <CancelDialog request={asking} onCancel={cancel} onKeep={keep} />}
      <OutcomeAnnouncer records={records} />
    </>
  );
}

function ListState({
  list,
  isFetching,
  onRetry,
  onLoadRest,
}: {
  list: RequestList | undefined;
  isFetching: boolean;
  onRetry: () => void;
  onLoadRest: () => void;
}) {
  if (!list) return <p className={styles['loading']}>Loading your requests…</p>;
  const { completeness, unreadable, requests } = list;
  return (
    <>
      {completeness.kind === 'loading' && <p className={styles['loading']}>Loading… {requests.length} so far</p>}
      {(completeness.kind === 'failed' || completeness.kind === 'broken') && !isFetching && (
        <ListProblem problem={completeness} hasRows={requests.length > 0} onRetry={onRetry} onLoadRest={onLoadRest} />
      )}
      {unreadable > 0 && (
        <div className={`${notice['notice']} ${notice['warning']}`}>
          <p className={notice['headline']}>
            {unreadable === 1 ? '1 request could not be read' : `${unreadable} requests could not be read`}
          </p>
          <p>Microsoft Graph sent something that this app does not understand. The others are shown.</p>
        </div>
      )}
    </>
  );
}

function Empty({ hasAny }: { hasAny: boolean }) {
  return (
    <div className={styles['empty']}>
      <h2>{hasAny ? 'You have no pending requests' : 'You have no requests'}</h2>
      <p>
        {hasAny
          ? 'Nothing of yours is waiting for anybody. The view “All” shows what became of earlier requests.'
          : 'When you ask for an access package, the request shows up here.'}
      </p>
    </div>
  );
}
