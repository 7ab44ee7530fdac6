import { useSyncExternalStore } from 'react';
import { useCancel } from './CancelContext.ts';
import type { CancellationRecord } from './cancellations.ts';

/** All cancels of this visit by request id; renders again when one of them changes. */
export function useCancellations(): ReadonlyMap<string, CancellationRecord> {
  const cancellations = useCancel();
  return useSyncExternalStore(cancellations.subscribe, cancellations.snapshot);
}
