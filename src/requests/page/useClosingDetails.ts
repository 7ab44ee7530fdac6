import { useEffect, useRef } from 'react';
import { adjustView, type View } from '../find/view.ts';
import type { AccessRequest } from '../request/accessRequest.ts';

/**
 * Closes the details when the person turns to a view that does not hold their request: `shown` are the rows that the
 * view, by `key`, has come to. A link that names both is left as it is.
 */
export function useClosingDetails(view: View, key: string, shown: readonly AccessRequest[]): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const { requestId } = view;
    if (requestId === undefined || shown.some(({ id }) => id === requestId)) return;
    adjustView({ ...view, requestId: undefined });
  }, [view, key, shown]);
}
