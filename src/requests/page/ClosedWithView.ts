import { useEffect, useRef } from 'react';
import { adjustView, type View } from '../find/view.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/**
 * Closes the details when the person turns to a view that does not hold their request: `shown` are the rows that the
 * view, by `name`, has come to. A link that names both is left as it is. Draws nothing.
 */
export function ClosedWithView({ view, name, shown }: { view: View; name: string; shown: readonly AccessRequest[] }) {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    const { requestId } = view;
    if (requestId === undefined || shown.some(({ id }) => id === requestId)) return;
    adjustView({ ...view, requestId: undefined });
  }, [view, name, shown]);
  return null;
}
