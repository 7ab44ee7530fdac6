import { createContext } from 'react';
import { useRequired } from '../../ui/useRequired.ts';
import type { Cancellations } from './cancellations.ts';

/** Carries the cancels of the surrounding visit. */
export const CancelContext = createContext<Cancellations | undefined>(undefined);

/** The cancels of the surrounding visit. Throws outside a `CancelContext`: that is a bug. */
export function useCancel(): Cancellations {
  return useRequired(CancelContext);
}
