import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../browser/whenIdle.ts';
import visuallyHidden from '../../ui/visuallyHidden.module.css';
import { BulkBar } from '../cancel/bulk/BulkBar.tsx';
import { useBulkCancel } from '../cancel/bulk/BulkContext.ts';
import { useBulkRun } from '../cancel/bulk/useBulkRun.ts';
import { useSelection } from '../cancel/bulk/useSelection.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { offersCancel } from '../cancel/offersCancel.ts';
import { useCancellations } from '../cancel/useCancellations.ts';
import { Finder } from '../find/Finder.tsx';
import { useShownRequests } from '../find/useShownRequests.ts';
import { ViewTabs } from '../find/ViewTabs.tsx';
import { isNarrowed, useView } from '../find/view.ts';
import { Freshness } from '../list/Freshness.tsx';
import { ListState } from '../list/ListState.tsx';
import { isComplete } from '../list/requestList.ts';
import { useChanges } from '../list/useChanges.ts';
import { useRequestLists } from '../list/useRequestLists.ts';
import { type AccessRequest, isPending } from '../request/accessRequest.ts';
import { LongReferencesContext } from '../request/longReferences.ts';
import { statusOf } from '../request/status.ts';
import {
  Announcer,
  BulkProgress,
  CancelDialog,
  EmptyList,
  ExportButtons,
  KeptFresh,
  ListFailureText,
  PrintedHead,
  preloadViews,
  RequestDetails,
  UnknownRequest,
} from './lazyViews.ts';
import { RequestRows } from './RequestRows.tsx';
import styles from './RequestsPage.module.css';
import { UnreadableRows } from './UnreadableRows.tsx';
import { usePendingTitle } from './usePendingTitle.ts';

/** The heading of the list, by its id: where the link at the top of the page leads. */
export const listHeadingId = 'requests';

/** The person's requests: how to find them, the list of the current view, the details of one, and the dialog of a cancel. */
export function RequestsPage({
  supportTools,
  onAsking,
}: {
  /** What a helpdesk may want of a request, to stand below its details; nothing where there is no helpdesk. */
  supportTools: (request: AccessRequest, record: CancellationRecord | undefined) => ReactNode;
  /** Tells when the dialog of a cancel opens and closes. */
  onAsking: (isAsking: boolean) => void;
}) {
  const { t } = useLingui();
  const cancellations = useCancel();
  const bulk = useBulkCancel();
  const view = useView();
  const lists = useRequestLists(view.list, view.requestId);
  const { shownList, rowsOf, counts, longReferences, opened } = lists;
  const records = useCancellations();
  const run = useBulkRun();
  const viewKey = `${view.list} ${view.state ?? ''}`;
  const changes = useChanges(shownList.list, viewKey);
  usePendingTitle(counts.pending);

  const { list } = shownList;
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun && list && rowsOf('all')) setBegun(true);
  useEffect(() => whenIdle(preloadViews), []);
  const rows = rowsOf(view.list);
  const search = useDeferredValue(view.search);
  const shown = useShownRequests(rows, { ...view, search });
  const inView = useMemo(
    () => rows?.filter((row) => view.list !== 'pending' || isPending(row)) ?? [],
    [rows, view.list],
  );
  const states = useMemo(() => new Set(inView.map(statusOf)), [inView]);
  const selectable = useMemo(
    () => shown.filter((row) => offersCancel(row, records.get(row.id)?.cancellation)),
    [shown, records],
  );
  const selection = useSelection(selectable);

  const saysMatches = list !== undefined && isComplete(list) && isNarrowed({ ...view, search });

  const [asking, setAsking] = useState<readonly AccessRequest[]>([]);
  const [first, ...rest] = asking;
  const isAsking = first !== undefined;
  useEffect(() => onAsking(isAsking), [onAsking, isAsking]);
  const askOne = useCallback((request: AccessRequest) => setAsking([request]), []);
  const cancel = (requests: readonly AccessRequest[]) => {
    setAsking([]);
    selection.clear();
    const [only, ...others] = requests;
    if (only && others.length === 0) cancellations.confirm(only);
    else bulk.start(requests);
  };

  return (
    <LongReferencesContext value={longReferences}>
      {/* With the first list, and with its counts: what comes one after the other pushes the rest about. */}
      {hasBegun && (
        <div className={styles['bar']}>
          <ViewTabs view={view} counts={counts} />
          <Freshness {...shownList} />
        </div>
      )}
      {list && (list.requests.length > 0 || view.search !== '') && <Finder view={view} states={states} />}
      {/* Another element than before the list: the shape of one is replaced, and not pushed down. */}
      <div key={String(list !== undefined)} className={view.requestId ? styles['columns'] : undefined}>
        <section aria-labelledby={listHeadingId}>
          <h2 id={listHeadingId} tabIndex={-1} className={visuallyHidden['visuallyHidden']}>
            {t`Requests`}
          </h2>
          <ListState handle={shownList} FailureText={ListFailureText} />
          {list && list.unreadable > 0 && <UnreadableRows count={list.unreadable} />}
          {list && <PrintedHead list={list} found={shown.length} total={inView.length} />}
          {run && <BulkProgress run={run} records={records} current={rows ?? []} onTryAgain={setAsking} />}
          {selectable.length > 1 && (
            <BulkBar selection={selection} most={selectable.length} onAsk={() => setAsking(selection.selected)} />
          )}
          {shown.length > 0 && (
            <RequestRows
              key={`${viewKey} ${view.sort}`}
              requests={shown}
              search={search}
              records={records}
              changes={changes}
              selection={selectable.length > 1 ? selection : undefined}
              onAskCancel={askOne}
            />
          )}
          {shown.length === 0 && list && isComplete(list) && <EmptyList view={view} hasAny={(rows?.length ?? 0) > 0} />}
          {shown.length > 0 && <ExportButtons requests={shown} />}
        </section>
        {opened && (
          <RequestDetails
            request={opened}
            record={records.get(opened.id)}
            view={view}
            supportTools={supportTools(opened, records.get(opened.id))}
            onAskCancel={askOne}
          />
        )}
        {view.requestId && !opened && <UnknownRequest view={view} requestId={view.requestId} lists={lists.both} />}
      </div>
      {first && <CancelDialog requests={[first, ...rest]} onCancel={cancel} onKeep={() => setAsking([])} />}
      {list && <KeptFresh {...lists} viewKey={viewKey} />}
      <Announcer
        records={records}
        run={run}
        changes={changes}
        requests={shown}
        shownList={shownList}
        search={saysMatches ? `${viewKey} ${search}` : undefined}
      />
    </LongReferencesContext>
  );
}
