import { useMemo, useState } from 'react';
import { type AccessRequest, isPending } from './accessRequest.ts';
import type { CancellationRecord } from './cancellations.ts';
import type { View } from './view.ts';

/**
 * The rows of a view, newest first. A row whose cancel was confirmed stays where it is until the person leaves the
 * view, whatever became of it.
 */
export function useShownRequests(
  requests: readonly AccessRequest[] | undefined,
  records: ReadonlyMap<string, CancellationRecord>,
  list: View['list'],
): readonly AccessRequest[] {
  const [entered, setEntered] = useState({ list, before: records });
  // Setting state while rendering is React's way to follow a prop: https://react.dev/reference/react/useState
  if (entered.list !== list) setEntered({ list, before: records });

  return useMemo(() => {
    const stays = (id: string) => records.has(id) && records.get(id) !== entered.before.get(id);
    const rows = (requests ?? []).filter((request) => list === 'all' || isPending(request) || stays(request.id));
    return rows.toSorted((one, other) => createdAt(other) - createdAt(one));
  }, [requests, records, list, entered]);
}

/** A request without a time has only just been made. */
function createdAt({ createdAt: at }: AccessRequest): number {
  return at ?? Number.MAX_SAFE_INTEGER;
}
