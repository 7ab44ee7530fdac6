import { useCallback, useMemo } from 'react';
import type { ListName } from '../find/view.ts';
import { type AccessRequest, pendingOf } from '../request/accessRequest.ts';
import { longReferences } from '../request/longReferences.ts';
import { isComplete, type RequestList } from './requestList.ts';
import { type RequestListHandle, useRequestList } from './useRequestList.ts';

/** The list that Graph keeps of what a person made repeats their own requests: up to so many it is read for its count. */
const mostForCount = 500;

/** Both lists of the person, and the views on them. */
export interface RequestLists {
  /** The list behind a view. */
  readonly shownList: RequestListHandle;
  /** A view's rows before anything is searched; `undefined` until the first page is there. */
  readonly rowsOf: (view: ListName) => readonly AccessRequest[] | undefined;
  /** How many requests each view holds, where that is known. */
  readonly counts: Readonly<Record<ListName, number | undefined>>;
  /** Whether the person has made requests for others, or may have: it is not known of a list that is not read to its end. */
  readonly hasOthers: boolean;
  /** The references of requests whose short ones are the same. */
  readonly longReferences: ReadonlyMap<string, string>;
  /** The request that the address names, if it is in either list. */
  readonly opened: AccessRequest | undefined;
  /** The list of the person's own requests, and that of what they made. */
  readonly both: readonly [RequestListHandle, RequestListHandle];
}

/** Reads the person's own requests, and those they made for others as soon as the first list is there. */
export function useRequestLists(view: ListName, requestId: string | undefined): RequestLists {
  const own = useRequestList('target', true);
  const isOwnComplete = own.list !== undefined && isComplete(own.list);
  const isSmall = isOwnComplete && own.list.requests.length <= mostForCount;
  const ownRows = own.list?.requests;
  // Most of the time none is open, and no row is looked at for it.
  const openedIn = (rows: readonly AccessRequest[] | undefined) =>
    requestId === undefined ? undefined : rows?.find(({ id }) => id === requestId);
  const openedHere = openedIn(ownRows);
  const isElsewhere = requestId !== undefined && ownRows !== undefined && !openedHere;
  const made = useRequestList('createdBy', view === 'others' || isSmall || isElsewhere);

  const madeRows = made.list?.requests;
  const others = useMemo(() => {
    if (!ownRows || !madeRows) return undefined;
    const ownIds = new Set(ownRows.map(({ id }) => id));
    return madeRows.filter(({ id }) => !ownIds.has(id));
  }, [ownRows, madeRows]);
  // What is neither read to its end nor being read: it has failed, or the person's own list is too long for it.
  const mayHaveOthers =
    own.list !== undefined &&
    own.list.completeness.kind !== 'loading' &&
    !made.isReading &&
    !(made.list && isComplete(made.list));
  const references = useMemo(() => longReferences([...(ownRows ?? []), ...(madeRows ?? [])]), [ownRows, madeRows]);
  const isOthersHidden = made.list !== undefined && others?.length === 0;
  const { refresh } = own;
  const { refresh: refreshMade } = made;
  const refreshOwn = useCallback(() => {
    refresh();
    // Nothing leads to that list as long as there is nothing in it.
    if (isOthersHidden) refreshMade();
  }, [refresh, refreshMade, isOthersHidden]);

  return {
    shownList: view === 'others' ? made : { ...own, refresh: refreshOwn },
    rowsOf: (name) => (name === 'others' ? others : ownRows),
    counts: {
      pending: isCountable(own.list) && ownRows ? pendingOf(ownRows).length : undefined,
      all: isCountable(own.list) ? ownRows?.length : undefined,
      others: made.list && isComplete(made.list) ? others?.length : undefined,
    },
    hasOthers: Boolean(others?.length) || mayHaveOthers,
    longReferences: references,
    opened: openedHere ?? openedIn(others),
    both: [own, made],
  };
}

/** An empty list that was not read to its end is no "0". */
function isCountable(list: RequestList | undefined): boolean {
  return list !== undefined && (list.requests.length > 0 || isComplete(list));
}
