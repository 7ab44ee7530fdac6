import { createContext } from 'react';
import { useRequired } from '../../ui/useRequired.ts';
import type { Visit } from './visit.ts';

/** The signed-in visit, and the ways from it to other pages. */
export interface VisitContextValue {
  readonly visit: Visit;
  /** The organisation's address in the My Access portal, where its cloud has one. */
  readonly myAccess: string | undefined;
  /** Leaves for the login server; the view is there again on the return, but no action is repeated. */
  readonly signInAgain: (claims?: string) => void;
}

/** Carries {@link VisitContextValue}. */
export const VisitContext = createContext<VisitContextValue | undefined>(undefined);

/** The surrounding visit. Throws outside a `VisitContext`: that is a bug. */
export function useVisit(): VisitContextValue {
  return useRequired(VisitContext);
}
