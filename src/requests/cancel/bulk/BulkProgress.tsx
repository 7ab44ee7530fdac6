import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { Words } from '../../../i18n/Words.tsx';
import button from '../../../ui/button.module.css';
import notice from '../../../ui/notice.module.css';
import tones from '../../../ui/noticeTones.module.css';
import type { AccessRequest } from '../../request/accessRequest.ts';
import type { CancellationRecord } from '../cancellations.ts';
import type { BulkRun } from './bulkCancel.ts';
import { countsOf, failedOf } from './bulkProgress.ts';
import { bulkHeadline, bulkResults } from './bulkWords.ts';
import { useBulkCancel } from './useBulkCancel.ts';

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
  const bulk = useBulkCancel();
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const { startedAt, isOver } = run;
  // The dialog's opener, "Cancel 3 requests", is gone: the focus goes to what comes of all, and not to one of the rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each confirmation.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [startedAt]);
  const progress = countsOf(run, records);
  const done = progress.total - progress.waiting - progress.notKnown;
  const failed = isOver ? failedOf(run, records, current) : [];
  const count = failed.length;
  const isComplete = progress.cancelled === progress.total;
  const doneText = i18n.number(done);
  const totalText = i18n.number(progress.total);
  const results = bulkResults(progress);
  return (
    <section
      aria-labelledby="bulk-progress"
      className={`${notice['notice']} ${tones[isOver ? (isComplete ? 'success' : 'warning') : 'progress']}`}
    >
      <h3 id="bulk-progress" ref={heading} tabIndex={-1} className={notice['headline']}>
        <Words of={bulkHeadline(progress, isOver)} />
      </h3>
      {!isOver && (
        <>
          <progress max={progress.total} value={done} aria-labelledby="bulk-progress" />
          <p>
            <Trans>
              {doneText} of {totalText}
            </Trans>
          </p>
          {run.stop && (
            <p>
              <Trans>Stopped: {results}</Trans>
            </p>
          )}
        </>
      )}
      {isOver && !isComplete && (
        <p>
          <Trans>Each request in the list shows its result. Nothing is tried again automatically.</Trans>
        </p>
      )}
      <p className={notice['buttons']}>
        {progress.waiting > 0 && (
          <button type="button" className={button['secondary']} onClick={bulk.stop}>
            <Trans>Stop</Trans>
          </button>
        )}
        {count > 0 && (
          <button type="button" className={button['secondary']} onClick={() => onTryAgain(failed)}>
            <Plural value={count} one="Try the failed one again" other="Try the # failed ones again" />
          </button>
        )}
        {isOver && (
          <button type="button" className={button['subtle']} onClick={bulk.dismiss}>
            <Trans>Dismiss</Trans>
          </button>
        )}
      </p>
    </section>
  );
}
