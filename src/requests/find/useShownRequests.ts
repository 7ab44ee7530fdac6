import { useState } from 'react';
import type { AccessRequest } from '../request/accessRequest.ts';
import type { RowQuery } from './findRequests.ts';
import { type Shown, showRequests } from './shownRequests.ts';

const none: readonly AccessRequest[] = [];

/** The rows that the page shows of a reading; {@link showRequests} says which. */
export function useShownRequests(requests = none, query: RowQuery): readonly AccessRequest[] {
  const [before, remember] = useState<Shown>();
  const shown = showRequests(before, requests, query);
  // Setting state while rendering is React's way to remember: https://react.dev/reference/react/useState
  if (shown !== before) remember(shown);
  return shown.rows;
}
