import { useSyncExternalStore } from 'react';
import type { BulkRun } from './bulkCancel.ts';
import { useRequests } from './RequestsContext.ts';

/** The person's latest run of cancels; renders again when it changes. */
export function useBulkRun(): BulkRun | undefined {
  const { bulk } = useRequests();
  return useSyncExternalStore(bulk.subscribe, bulk.snapshot);
}
