import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { formatDateTime } from '../../i18n/format/dates.ts';
import { formatUtc } from '../../i18n/format/exactTimes.ts';
import { Words } from '../../i18n/Words.tsx';
import button from '../../ui/button.module.css';
import notice from '../../ui/notice.module.css';
import tones from '../../ui/noticeTones.module.css';
import numbers from '../../ui/numbers.module.css';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { StepNumber } from '../../ui/StepNumber.tsx';
import { useVisit } from '../list/VisitContext.ts';
import { displayName } from '../request/displayName.ts';
import { requestPhrase } from '../request/requestPhrase.ts';
import { useCancel } from './CancelContext.ts';
import type { Cancellation } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';
import { NextStep } from './NextStep.tsx';
import styles from './OutcomeNotice.module.css';
import { outcomeCode } from './outcomeCode.ts';
import { outcomeWords } from './outcomeWords.ts';
import { PortalText } from './PortalText.tsx';

/** The outcome of a cancel, which stays on the page: what is known, what to do now, and the numbers to read aloud. */
export function OutcomeNotice({ record }: { record: CancellationRecord }) {
  const { request, cancellation } = record;
  const cancellations = useCancel();
  const { signInAgain } = useVisit();
  const { i18n, t } = useLingui();
  const { tone, headline, explanation, action } = outcomeWords(record);
  const code = outcomeCode(cancellation);
  // Nothing is left to do or to ask: it takes one line, and the way on.
  const isDone = cancellation.phase === 'cancelled' && cancellation.listAgrees;
  const name = displayName(request);
  // The name of a package may be in a script of another direction than the sentence around it.
  const phrase = <Words of={requestPhrase(request, name)} marked={{ packageName: <bdi>{name}</bdi> }} />;
  const marked = { request: phrase };
  return (
    <div className={`${notice['notice']} ${tone === 'error' ? notice['error'] : tones[tone]}`}>
      <p className={`${notice['headline']} ${isDone ? styles['line'] : ''}`}>
        {tone !== 'progress' && !code && <StepNumber number={4} />}
        <Words of={headline} marked={marked} />
      </p>
      <p className={isDone ? styles['line'] : undefined}>
        {explanation.map((sentence) => (
          <Fragment key={sentence.id}>
            {sentence.values ? <Words of={sentence} marked={marked} /> : <PortalText text={i18n._(sentence)} />}{' '}
          </Fragment>
        ))}
      </p>
      {tone === 'progress' && <progress aria-label={t`In progress`} />}
      {action === 'checkAgain' && (
        <button type="button" className={button['secondary']} onClick={() => cancellations.checkAgain(request.id)}>
          <Trans>Check again</Trans>
        </button>
      )}
      {action === 'signIn' && (
        <button
          type="button"
          className={button['secondary']}
          onClick={() => signInAgain(cancellation.phase === 'notSent' ? cancellation.claims : undefined)}
        >
          <Trans>Sign in again</Trans>
        </button>
      )}
      {code && (
        <p className={notice['handle']}>
          <ProblemCodeText code={code} />
        </p>
      )}
      <NextStep record={record} />
      {tone !== 'progress' && !isDone && <CallNumbers cancellation={cancellation} />}
    </div>
  );
}

function CallNumbers({ cancellation: { handle } }: { cancellation: Cancellation }) {
  if (!handle) return null;
  return (
    <details className={numbers['numbers']}>
      <summary>
        <Trans>Details for support</Trans>
      </summary>
      <dl>
        <dt>
          <Trans>Time</Trans>
        </dt>
        <dd>
          <span>{formatDateTime(handle.at)}</span> <bdi dir="ltr">{`(${formatUtc(handle.at)})`}</bdi>
        </dd>
        {handle.status !== undefined && (
          <>
            <dt>
              <Trans context="of a server">Response</Trans>
            </dt>
            <dd dir="ltr">{`HTTP ${handle.status}`}</dd>
          </>
        )}
        {handle.requestId !== undefined && (
          <>
            <dt translate="no">request-id</dt>
            <dd dir="ltr">{handle.requestId}</dd>
          </>
        )}
        {handle.clientRequestId !== undefined && (
          <>
            <dt translate="no">client-request-id</dt>
            <dd dir="ltr">{handle.clientRequestId}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
