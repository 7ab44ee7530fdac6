import { createContext, useContext } from 'react';
import type { BulkCancel } from './bulkCancel.ts';

/** Carries the bulk cancels of the surrounding visit. */
export const BulkContext = createContext<BulkCancel | undefined>(undefined);

/** The bulk cancels of the surrounding visit. Throws outside a `BulkContext`: that is a bug. */
export function useBulkCancel(): BulkCancel {
  const bulk = useContext(BulkContext);
  if (!bulk) throw new Error('There is no BulkContext here.');
  return bulk;
}
