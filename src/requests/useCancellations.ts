import { useSyncExternalStore } from 'react';
import type { CancellationRecord } from './cancellations.ts';
import { useRequests } from './RequestsContext.ts';

/** All cancels of this visit by request id; renders again when one of them changes. */
export function useCancellations(): ReadonlyMap<string, CancellationRecord> {
  const { cancellations } = useRequests();
  return useSyncExternalStore(cancellations.subscribe, cancellations.snapshot);
}
