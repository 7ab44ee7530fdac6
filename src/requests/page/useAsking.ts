import { useCallback, useEffect, useState } from 'react';
import type { AccessRequest } from '../request/accessRequest.ts';

/** What the person is asked about before it is cancelled. */
export interface Asking {
  /** The requests that the dialog is about; none while there is no dialog. */
  readonly requests: readonly AccessRequest[];
  readonly ask: (requests: readonly AccessRequest[]) => void;
  readonly askOne: (request: AccessRequest) => void;
  /** The person has answered. */
  readonly close: () => void;
}

/** Asks before a cancel. `onAsking` is told when the dialog opens and closes. */
export function useAsking(onAsking: (isAsking: boolean) => void): Asking {
  const [requests, ask] = useState<readonly AccessRequest[]>([]);
  const isAsking = requests.length > 0;
  useEffect(() => onAsking(isAsking), [onAsking, isAsking]);
  return {
    requests,
    ask,
    askOne: useCallback((request: AccessRequest) => ask([request]), []),
    close: () => ask([]),
  };
}
