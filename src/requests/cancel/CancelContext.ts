import { createContext, useContext } from 'react';
import type { Cancellations } from './cancellations.ts';

/** Carries the cancels of the surrounding visit. */
export const CancelContext = createContext<Cancellations | undefined>(undefined);

/** The cancels of the surrounding visit. Throws outside a `CancelContext`: that is a bug. */
export function useCancel(): Cancellations {
  const cancellations = useContext(CancelContext);
  if (!cancellations) throw new Error('There is no CancelContext here.');
  return cancellations;
}
