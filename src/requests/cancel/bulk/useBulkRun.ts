import { useSyncExternalStore } from 'react';
import { useBulkCancel } from './BulkContext.ts';
import type { BulkRun } from './bulkCancel.ts';

/** The person's latest run of cancels; renders again when it changes. */
export function useBulkRun(): BulkRun | undefined {
  const bulk = useBulkCancel();
  return useSyncExternalStore(bulk.subscribe, bulk.snapshot);
}
