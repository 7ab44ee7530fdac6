import { useEffect, useRef } from 'react';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import type { AccessRequest } from './accessRequest.ts';
import { type BulkRun, failedOf, isRunning, progressOf } from './bulkCancel.ts';
import { bulkHeadline, bulkResults } from './bulkWords.ts';
import type { CancellationRecord } from './cancellations.ts';
import { useRequests } from './RequestsContext.ts';

/** How far a run of cancels has come, the button that stops it, and at its end the way to try the failed ones again. */
export function BulkProgress({
  run,
  records,
  current,
  onTryAgain,
}: {
  run: BulkRun;
  records: ReadonlyMap<string, CancellationRecord>;
  /** The requests as the list shows them now. */
  current: readonly AccessRequest[];
  onTryAgain: (requests: readonly AccessRequest[]) => void;
}) {
  const { bulk } = useRequests();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The dialog's opener, "Cancel 3 requests", is gone: the focus goes to what came of it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const progress = progressOf(run, records);
  const isOver = !isRunning(run, records);
  const done = progress.total - progress.waiting - progress.notKnown;
  const failed = isOver ? failedOf(run, records, current) : [];
  const isComplete = progress.cancelled === progress.total;
  return (
    <section
      aria-labelledby="bulk-progress"
      className={`${notice['notice']} ${notice[isOver ? (isComplete ? 'success' : 'warning') : 'progress']}`}
    >
      <h2 id="bulk-progress" ref={heading} tabIndex={-1} className={notice['headline']}>
        {bulkHeadline(progress, isOver)}
      </h2>
      {!isOver && (
        <>
          <progress max={progress.total} value={done} aria-labelledby="bulk-progress" />
          <p>
            {done} of {progress.total}
            {run.isStopped ? `. Stopped: ${bulkResults(progress)}.` : ''}
          </p>
        </>
      )}
      {isOver && !isComplete && (
        <p>Each request in the list says what became of it. Nothing is tried again by itself.</p>
      )}
      <p className={notice['buttons']}>
        {progress.waiting > 0 && !run.isStopped && (
          <button type="button" className={button['secondary']} onClick={bulk.stop}>
            Stop
          </button>
        )}
        {failed.length > 0 && (
          <button type="button" className={button['secondary']} onClick={() => onTryAgain(failed)}>
            {failed.length === 1 ? 'Try the failed one again' : `Try the ${failed.length} failed ones again`}
          </button>
        )}
        {isOver && (
          <button type="button" className={button['subtle']} onClick={bulk.dismiss}>
            Dismiss
          </button>
        )}
      </p>
    </section>
  );
}
