import { useVisit } from '../../list/VisitContext.ts';
import { useCancel } from '../CancelContext.ts';
import type { Cancellations } from '../cancellations.ts';
import { type BulkCancel, createBulkCancel } from './bulkCancel.ts';

/** One for the cancels of each visit, made when it is first wanted: nobody needs it before the first row. */
const made = new WeakMap<Cancellations, BulkCancel>();

/** The bulk cancels of the surrounding visit. Throws outside a visit: that is a bug. */
export function useBulkCancel(): BulkCancel {
  const cancellations = useCancel();
  const { clock } = useVisit().visit.graph;
  const bulk = made.get(cancellations) ?? createBulkCancel(cancellations, clock.now);
  made.set(cancellations, bulk);
  return bulk;
}
