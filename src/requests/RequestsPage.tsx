import { useLingui } from '@lingui/react/macro';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../ui/whenIdle.ts';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { BulkBar } from './BulkBar.tsx';
import { mayConfirm } from './cancellation.ts';
import { Finder } from './Finder.tsx';
import { Freshness } from './Freshness.tsx';
import { ListState } from './ListState.tsx';
import { LongReferencesContext } from './longReferences.ts';
import {
  Announcer,
  BulkProgress,
  CancelDialog,
  EmptyList,
  preloadViews,
  Refresher,
  RequestDetails,
  TakeAlong,
  UnknownRequest,
} from './onDemandViews.ts';
import { RequestRows } from './RequestRows.tsx';
import { useRequests } from './RequestsContext.ts';
import styles from './RequestsPage.module.css';
import { isComplete } from './requestList.ts';
import { useBulkRun } from './useBulkRun.ts';
import { useCancellations } from './useCancellations.ts';
import { useChanges } from './useChanges.ts';
import { usePendingTitle } from './usePendingTitle.ts';
import { useRequestLists } from './useRequestLists.ts';
import { useShownRequests } from './useShownRequests.ts';
import { useTicks } from './useTicks.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { useView } from './view.ts';

/** The person's requests: how to find them, the list of the current view, the details of one, and the dialog of a cancel. */
export function RequestsPage({ onAsking }: { onAsking: (isAsking: boolean) => void }) {
  const { t } = useLingui();
  const { cancellations, bulk } = useRequests();
  const view = useView();
  const { shownList, rowsOf, counts, longReferences, find } = useRequestLists(view.list);
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
  const states = useMemo(() => new Set(rows?.map(({ state }) => state)), [rows]);
  const tickable = useMemo(
    () => shown.filter((row) => whyNotCancellable(row) === undefined && mayConfirm(records.get(row.id)?.cancellation)),
    [shown, records],
  );
  const ticks = useTicks(tickable);

  const isNarrowed = list !== undefined && isComplete(list) && (search !== '' || view.state !== undefined);

  const [asking, setAsking] = useState<readonly AccessRequest[]>([]);
  const [first, ...rest] = asking;
  const isAsking = first !== undefined;
  useEffect(() => onAsking(isAsking), [onAsking, isAsking]);
  const askOne = useCallback((request: AccessRequest) => setAsking([request]), []);
  const cancel = (requests: readonly AccessRequest[]) => {
    setAsking([]);
    ticks.clear();
    const [only, ...others] = requests;
    if (only && others.length === 0) cancellations.confirm(only);
    else bulk.start(requests);
  };

  const opened = view.requestId === undefined ? undefined : find(view.requestId);
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
        <section aria-label={t`Requests`}>
          <ListState {...shownList} />
          {run && <BulkProgress run={run} records={records} current={rows ?? []} onTryAgain={setAsking} />}
          {tickable.length > 1 && (
            <BulkBar ticks={ticks} most={tickable.length} onAsk={() => setAsking(ticks.ticked)} />
          )}
          {shown.length > 0 && (
            <RequestRows
              key={`${viewKey} ${view.sort}`}
              requests={shown}
              search={search}
              records={records}
              changes={changes}
              ticks={tickable.length > 1 ? ticks : undefined}
              onAskCancel={askOne}
            />
          )}
          {shown.length === 0 && list && isComplete(list) && <EmptyList view={view} hasAny={(rows?.length ?? 0) > 0} />}
          {shown.length > 0 && <TakeAlong requests={shown} />}
        </section>
        {opened && <RequestDetails request={opened} record={records.get(opened.id)} view={view} onAskCancel={askOne} />}
        {view.requestId && !opened && list && list.completeness.kind !== 'loading' && (
          <UnknownRequest view={view} requestId={view.requestId} isListComplete={isComplete(list)} />
        )}
      </div>
      {first && <CancelDialog requests={[first, ...rest]} onCancel={cancel} onKeep={() => setAsking([])} />}
      {list && <Refresher {...shownList} />}
      <Announcer
        records={records}
        run={run}
        changes={changes}
        requests={shown}
        search={isNarrowed ? `${viewKey} ${search}` : undefined}
      />
    </LongReferencesContext>
  );
}
