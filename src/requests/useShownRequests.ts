import { useMemo, useState } from 'react';
import type { AccessRequest } from './accessRequest.ts';
import { matcher, type Selection, sortRequests } from './findRequests.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The rows of a selection, in its order. A row that was shown stays where it is until the person selects something
 * else, whatever becomes of it: nothing disappears under somebody's hands.
 */
export function useShownRequests(
  requests: readonly AccessRequest[] | undefined,
  { list, search, state, sort }: Selection,
): readonly AccessRequest[] {
  const key = JSON.stringify([list, search, state]);
  const [shown, setShown] = useState({ key, ids: none });
  const ids = shown.key === key ? shown.ids : none;
  const rows = useMemo(() => {
    const matches = matcher({ list, search, state, sort });
    return sortRequests(
      (requests ?? []).filter((request) => ids.has(request.id) || matches(request)),
      sort,
    );
  }, [requests, ids, list, search, state, sort]);
  // Setting state while rendering is React's way to remember: https://react.dev/reference/react/useState
  if (shown.key !== key || rows.length !== ids.size || rows.some(({ id }) => !ids.has(id))) {
    if (rows.length > 0 || shown.key !== key) setShown({ key, ids: new Set(rows.map(({ id }) => id)) });
  }
  return rows;
}
