import { useCallback, useEffect, useState } from 'react';
import { useBulkCancel } from '../cancel/bulk/BulkContext.ts';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/** What the person is asked about before it is cancelled, and what becomes of their answer. */
export interface Asking {
  /** The requests that the dialog is about; none while there is no dialog. */
  readonly requests: readonly AccessRequest[];
  readonly ask: (requests: readonly AccessRequest[]) => void;
  readonly askOne: (request: AccessRequest) => void;
  readonly keep: () => void;
  readonly cancel: (requests: readonly AccessRequest[]) => void;
}

/** Asks before a cancel. `onAsking` is told when the dialog opens and closes. */
export function useAsking(selection: Selection, onAsking: (isAsking: boolean) => void): Asking {
  const cancellations = useCancel();
  const bulk = useBulkCancel();
  const [requests, ask] = useState<readonly AccessRequest[]>([]);
  const isAsking = requests.length > 0;
  useEffect(() => onAsking(isAsking), [onAsking, isAsking]);
  return {
    requests,
    ask,
    askOne: useCallback((request: AccessRequest) => ask([request]), []),
    keep: () => ask([]),
    cancel: (confirmed) => {
      ask([]);
      // What else is selected stays so.
      if (isSame(confirmed, selection.selected)) selection.end();
      const [only, ...others] = confirmed;
      if (only && others.length === 0) cancellations.confirm(only);
      else bulk.start(confirmed);
    },
  };
}

function isSame(some: readonly AccessRequest[], others: readonly AccessRequest[]): boolean {
  return some.length === others.length && some.every((request) => others.includes(request));
}
