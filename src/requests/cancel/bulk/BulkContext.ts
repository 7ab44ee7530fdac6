import { createContext } from 'react';
import { useRequired } from '../../../ui/useRequired.ts';
import type { BulkCancel } from './bulkCancel.ts';

/** Carries the bulk cancels of the surrounding visit. */
export const BulkContext = createContext<BulkCancel | undefined>(undefined);

/** The bulk cancels of the surrounding visit. Throws outside a `BulkContext`: that is a bug. */
export function useBulkCancel(): BulkCancel {
  return useRequired(BulkContext);
}
