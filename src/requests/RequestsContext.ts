import { createContext, type ReactNode, useContext } from 'react';
import type { AccessRequest } from './accessRequest.ts';
import type { BulkCancel } from './bulkCancel.ts';
import type { CancellationRecord, Cancellations } from './cancellations.ts';
import type { Visit } from './visit.ts';

/** What every view of requests needs: the visit, its cancels, and the ways out to other pages. */
export interface RequestsContextValue {
  readonly visit: Visit;
  readonly cancellations: Cancellations;
  readonly bulk: BulkCancel;
  /** The organisation's address in the My Access portal, where its cloud has one. */
  readonly myAccess: string | undefined;
  /** What a helpdesk may want of a request, to stand below its details; nothing where there is no helpdesk. */
  readonly supportTools: (request: AccessRequest, record: CancellationRecord | undefined) => ReactNode;
  /** Leaves for the login server; the view comes back, no action does. */
  readonly signInAgain: (claims?: string) => void;
}

/** Carries {@link RequestsContextValue}. */
export const RequestsContext = createContext<RequestsContextValue | undefined>(undefined);

/** The surrounding visit. Throws outside of a `RequestsContext`: that is a bug. */
export function useRequests(): RequestsContextValue {
  const value = useContext(RequestsContext);
  if (!value) throw new Error('There is no RequestsContext here.');
  return value;
}
