import { useEffect, useRef } from 'react';
import { currentQuery } from '../../browser/address.ts';
import { adjustView } from '../find/adjustView.ts';
import { parseView } from '../find/view.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/**
 * Closes the details when the person turns to a view that does not hold their request: `shown` are the rows that the
 * view, by `name`, has come to. A link that names both is left as it is. Draws nothing.
 */
export function ClosedWithView({ name, shown }: { name: string; shown: readonly AccessRequest[] }) {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    // As it is now: a letter may have been typed since.
    const view = parseView(currentQuery());
    const { requestId } = view;
    if (requestId === undefined || shown.some(({ id }) => id === requestId)) return;
    adjustView({ ...view, requestId: undefined });
  }, [name, shown]);
  return null;
}
