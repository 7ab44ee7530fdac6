import { useBulkCancel } from '../cancel/bulk/useBulkCancel.ts';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import { CancelDialog } from '../cancel/CancelDialog.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';

/** Asks once more before one cancel or several, and begins what is confirmed. */
export function AskBeforeCancel({
  requests,
  selection,
  onClose,
}: {
  requests: readonly [AccessRequest, ...AccessRequest[]];
  selection: Selection;
  onClose: () => void;
}) {
  const cancellations = useCancel();
  const bulk = useBulkCancel();
  const begin = (confirmed: readonly AccessRequest[]) => {
    onClose();
    // What else is selected stays so.
    if (isSame(confirmed, selection.selected)) selection.end();
    const [only, ...others] = confirmed;
    if (only && others.length === 0) cancellations.confirm(only);
    else bulk.start(confirmed);
  };
  return <CancelDialog requests={requests} onCancel={begin} onKeep={onClose} />;
}

function isSame(some: readonly AccessRequest[], others: readonly AccessRequest[]): boolean {
  return some.length === others.length && some.every((request) => others.includes(request));
}
