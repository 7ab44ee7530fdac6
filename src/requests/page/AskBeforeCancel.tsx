import { useBulkCancel } from '../cancel/bulk/useBulkCancel.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import { CancelDialog } from '../cancel/CancelDialog.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';

/** Asks once more before one cancel or several, and begins what is confirmed. */
export function AskBeforeCancel({
  requests,
  onConfirm,
  onKeep,
}: {
  requests: readonly [AccessRequest, ...AccessRequest[]];
  /** Before the first of them is begun. */
  onConfirm: (requests: readonly AccessRequest[]) => void;
  onKeep: () => void;
}) {
  const cancellations = useCancel();
  const bulk = useBulkCancel();
  const begin = (confirmed: readonly AccessRequest[]) => {
    onConfirm(confirmed);
    const [only, ...others] = confirmed;
    if (only && others.length === 0) cancellations.confirm(only);
    else bulk.start(confirmed);
  };
  return <CancelDialog requests={requests} onCancel={begin} onKeep={onKeep} />;
}
