import { useCallback, useEffect, useState } from 'react';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/** What the person is asked about before it is cancelled, and their answer. */
export interface Asking {
  /** The requests that the dialog is about; none while there is no dialog. */
  readonly requests: readonly AccessRequest[];
  readonly ask: (requests: readonly AccessRequest[]) => void;
  readonly askOne: (request: AccessRequest) => void;
  readonly keep: () => void;
  /** The person has confirmed these. */
  readonly confirm: (requests: readonly AccessRequest[]) => void;
}

/** Asks before a cancel. `onAsking` is told when the dialog opens and closes. */
export function useAsking(selection: Selection, onAsking: (isAsking: boolean) => void): Asking {
  const [requests, ask] = useState<readonly AccessRequest[]>([]);
  const isAsking = requests.length > 0;
  useEffect(() => onAsking(isAsking), [onAsking, isAsking]);
  return {
    requests,
    ask,
    askOne: useCallback((request: AccessRequest) => ask([request]), []),
    keep: () => ask([]),
    confirm: (confirmed) => {
      ask([]);
      // What else is selected stays so.
      if (isSame(confirmed, selection.selected)) selection.end();
    },
  };
}

function isSame(some: readonly AccessRequest[], others: readonly AccessRequest[]): boolean {
  return some.length === others.length && some.every((request) => others.includes(request));
}
