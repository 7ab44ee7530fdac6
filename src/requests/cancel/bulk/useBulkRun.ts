import { useSyncExternalStore } from 'react';
import type { BulkRun } from './bulkCancel.ts';
import { useBulkCancel } from './useBulkCancel.ts';

/** The person's latest run of cancels; renders again when it changes. */
export function useBulkRun(): BulkRun | undefined {
  const bulk = useBulkCancel();
  return useSyncExternalStore(bulk.subscribe, bulk.snapshot);
}
