import { Trans } from '@lingui/react/macro';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../browser/whenIdle.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { useSelection } from '../cancel/bulk/useSelection.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { offeredOf } from '../cancel/offersCancel.ts';
import { useCancellations } from '../cancel/useCancellations.ts';
import { useShownRequests } from '../find/useShownRequests.ts';
import { isNarrowed, useView } from '../find/view.ts';
import { ListState } from '../list/ListState.tsx';
import { isComplete } from '../list/requestList.ts';
import { useChanges } from '../list/useChanges.ts';
import { useRequestLists } from '../list/useRequestLists.ts';
import { type AccessRequest, pendingOf } from '../request/accessRequest.ts';
import { LongReferencesContext } from '../request/longReferences.ts';
import {
  AskBeforeCancel,
  BulkBar,
  ClosedWithView,
  EmptyList,
  Finder,
  KeptFresh,
  ListFailureText,
  NewsOfPage,
  OpenedRequest,
  PendingTitle,
  PrintedHead,
  preloadViews,
  RunOfCancels,
  UnreadableRows,
} from './lazyViews.ts';
import { PageBar } from './PageBar.tsx';
import { RequestRows } from './RequestRows.tsx';
import styles from './RequestsPage.module.css';
import { useAsking } from './useAsking.ts';

/** From so many rows on a view is searched, narrowed and ordered. */
const manyRows = 8;

const none: readonly AccessRequest[] = [];

/** The heading of the list, by its id: where the link at the top of the page leads. */
export const listHeadingId = 'requests';

/** The person's requests: how to find them, the list of the current view, the details of one, and the dialog of a cancel. */
export function RequestsPage({
  supportTools,
  onAsking,
  whoseList,
}: {
  /** What a helpdesk may want of a request, to stand below its details; nothing where there is no helpdesk. */
  supportTools: (request: AccessRequest, record: CancellationRecord | undefined) => ReactNode;
  /** Tells when the dialog of a cancel opens and closes. */
  onAsking: (isAsking: boolean) => void;
  /** For which account the list is, for who finds nothing in it. */
  whoseList: ReactNode;
}) {
  const view = useView();
  const lists = useRequestLists(view.list, view.requestId);
  const { shownList, rowsOf, counts, longReferences } = lists;
  const records = useCancellations();
  const viewKey = `${view.list} ${view.state ?? ''}`;
  const changes = useChanges(shownList.list, viewKey);

  const { list } = shownList;
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun && list && rowsOf('all')) setBegun(true);
  useEffect(() => whenIdle(preloadViews), []);
  const rows = rowsOf(view.list);
  const search = useDeferredValue(view.search);
  const shown = useShownRequests(rows, { ...view, search });
  const inView = (view.list === 'pending' ? rows && pendingOf(rows) : rows) ?? none;
  // It stays where it has come: emptying it must not take it away from under the hands.
  const [hasFinder, setFinder] = useState(false);
  if (!hasFinder && (isNarrowed(view) || inView.length >= manyRows)) setFinder(true);
  // Where the screen is narrow.
  const [isFinding, setFinding] = useState(false);
  const selectable = useMemo(() => offeredOf(shown, records), [shown, records]);
  const selection = useSelection(selectable);
  const several = selectable.length > 1 ? selection : undefined;
  const selecting = several?.isOn ? several : undefined;

  const saysMatches = list !== undefined && isComplete(list) && isNarrowed({ ...view, search });

  const asking = useAsking(onAsking);
  const { askOne } = asking;
  const [first, ...rest] = asking.requests;

  const { requestId } = view;
  const details = { lists, view, records, supportTools, onAskCancel: askOne };
  const opened =
    requestId === undefined
      ? undefined
      : {
          id: requestId,
          inRow: <OpenedRequest {...details} requestId={requestId} isInRow={true} />,
          beforeList: <OpenedRequest {...details} requestId={requestId} isInRow={false} />,
        };

  return (
    <LongReferencesContext value={longReferences}>
      {/* With the first list, and with its counts: what comes one after the other pushes the rest about. */}
      {hasBegun && (
        <PageBar
          view={view}
          lists={lists}
          shown={shown}
          selection={several}
          isFinding={hasFinder && !isNarrowed(view) ? isFinding : undefined}
          onFind={setFinding}
        />
      )}
      {rows && hasFinder && (
        <div className={isFinding || isNarrowed(view) ? styles['finder'] : styles['folded']}>
          <Finder view={view} inView={inView} requests={rows} isWanted={isFinding} />
        </div>
      )}
      {/* Another element than before the list: the shape of one is replaced, and not pushed down. */}
      <div key={String(list !== undefined)} className={view.requestId ? styles['withDetails'] : undefined}>
        <section aria-labelledby={listHeadingId} className={styles['list']}>
          <h2 id={listHeadingId} tabIndex={-1} className={hidden['visuallyHidden']}>
            <Trans>Requests</Trans>
          </h2>
          <ListState handle={shownList} FailureText={ListFailureText} />
          {list && list.unreadable > 0 && <UnreadableRows count={list.unreadable} />}
          {list && <PrintedHead list={list} found={shown.length} total={inView.length} />}
          {records.size > 0 && <RunOfCancels records={records} current={rows ?? []} onTryAgain={asking.ask} />}
          {selecting && (
            <BulkBar selection={selecting} most={selectable.length} onAsk={() => asking.ask(selecting.selected)} />
          )}
          {shown.length > 0 && (
            <RequestRows
              key={`${viewKey} ${view.sort}`}
              requests={shown}
              search={search}
              records={records}
              changes={changes}
              selection={selecting}
              onAskCancel={askOne}
              opened={opened}
            />
          )}
          {shown.length === 0 && opened?.beforeList}
          {shown.length === 0 && rows && list && isComplete(list) && (
            <EmptyList view={view} all={rows} whoseList={whoseList} />
          )}
        </section>
      </div>
      {first && <AskBeforeCancel requests={[first, ...rest]} selection={selection} onClose={asking.close} />}
      <PendingTitle count={counts.pending} />
      <ClosedWithView name={`${viewKey} ${search}`} shown={shown} />
      {list && <KeptFresh {...lists} viewKey={viewKey} />}
      <NewsOfPage
        records={records}
        changes={changes}
        requests={shown}
        shownList={shownList}
        search={saysMatches ? `${viewKey} ${search}` : undefined}
      />
    </LongReferencesContext>
  );
}
