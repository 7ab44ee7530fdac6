import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { formatDateTime } from '../../i18n/format/dates.ts';
import { formatUtc } from '../../i18n/format/exactTimes.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import button from '../../ui/button.module.css';
import { NewTabIcon } from '../../ui/NewTabIcon.tsx';
import { StepNumber } from '../../ui/StepNumber.tsx';
import { mayConfirm } from '../cancel/cancellation.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { OutcomeNotice } from '../cancel/OutcomeNotice.tsx';
import { PortalText } from '../cancel/PortalText.tsx';
import { ViewLink } from '../find/ViewLink.tsx';
import type { View } from '../find/view.ts';
import { useVisit } from '../list/VisitContext.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName, namelessPackage, plainText } from '../request/displayName.ts';
import { LongText } from '../request/LongText.tsx';
import type { Meaning } from '../request/meaning.ts';
import { canRequestAgain, requestAgainUrl } from '../request/requestAgain.ts';
import { whyNotCancellable } from '../request/whyNotCancellable.ts';
import { whyNotWords } from '../request/whyNotWords.ts';
import { AccessNow } from './AccessNow.tsx';
import styles from './RequestDetails.module.css';
import { RequestFacts } from './RequestFacts.tsx';
import { Tracker } from './Tracker.tsx';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { useMeaning } from './useMeaning.ts';

/** Everything that is known of one request, how far it has come, and why it can or cannot be cancelled. */
export function RequestDetails({
  request,
  record,
  view,
  isInRow,
  supportTools,
  onAskCancel,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  view: View;
  /** They belong to the row whose heading stands before them; otherwise they stand before the list. */
  isInRow: boolean;
  /** What a helpdesk may want of the request; nothing where there is no helpdesk. */
  supportTools: ReactNode;
  onAskCancel: (request: AccessRequest) => void;
}) {
  const { i18n } = useLingui();
  const [isUtc, setIsUtc] = useState(false);
  const formatTime = isUtc ? formatUtc : formatDateTime;
  const id = useId();
  const [Heading, Subheading] = isInRow ? (['h4', 'h5'] as const) : (['h3', 'h4'] as const);
  const heading = useDetailsFocus(request.id);
  const meaning = useMeaning(request);
  const name = plainText(request.packageName ?? '') || i18n._(namelessPackage);
  const isShort = displayName(request) === name;
  const wasPressedHere = useRef(false);
  const intentAt = record?.cancellation.intentAt;
  // The button is gone, and its focus goes to the heading above what came of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each intent.
  useLayoutEffect(() => {
    if (wasPressedHere.current && intentAt !== undefined) heading.current?.focus();
    wasPressedHere.current = false;
  }, [intentAt]);
  return (
    <section className={styles['details']} aria-labelledby={id}>
      <div className={styles['head']}>
        <Heading id={id} ref={heading} tabIndex={-1} className={styles['heading']}>
          <Trans>Details</Trans>
        </Heading>
        <ViewLink to={{ ...view, requestId: undefined }}>
          <Trans>Close details</Trans>
        </ViewLink>
      </div>
      <p className={`${styles['name']} ${isShort ? styles['repeated'] : ''}`}>
        <LongText key={request.id} text={name} />
      </p>
      {request.packageDescription && (
        <p>
          <LongText key={request.id} text={request.packageDescription} />
        </p>
      )}
      <Subheading>
        <Trans>Progress</Trans>
      </Subheading>
      <Tracker request={request} formatTime={formatTime} />
      <AccessNow
        meaning={meaning}
        completedAt={request.completedAt === undefined ? undefined : formatTime(request.completedAt)}
      />
      <button
        type="button"
        className={`${button['subtle']} ${styles['exact']}`}
        aria-pressed={isUtc}
        onClick={() => setIsUtc(!isUtc)}
      >
        <Trans>Exact times in UTC</Trans>
      </button>
      <Subheading>
        <Trans>Can it be cancelled?</Trans>
      </Subheading>
      {record && <OutcomeNotice key={`${request.id}-outcome`} record={record} />}
      <CancelHere
        request={request}
        meaning={meaning}
        record={record}
        onAskCancel={() => {
          wasPressedHere.current = true;
          onAskCancel(request);
        }}
      />
      <RequestAgain request={request} meaning={meaning} />
      {/* What was unfolded or copied of one request is not so of the next. */}
      <Fragment key={request.id}>
        <RequestFacts request={request} isPresent={meaning.isPresent} formatTime={formatTime} />
        {supportTools}
      </Fragment>
    </section>
  );
}

/** Why it can or cannot be cancelled, and the button where it can. */
function CancelHere({
  request,
  meaning,
  record,
  onAskCancel,
}: {
  request: AccessRequest;
  meaning: Meaning;
  record: CancellationRecord | undefined;
  onAskCancel: () => void;
}) {
  const { i18n, t } = useLingui();
  const reason = whyNotCancellable(request);
  // The outcome above says the same, with the advice that goes with it.
  if (record?.cancellation.phase === 'tooLate') return null;
  if (reason !== undefined) {
    const why = <PortalText text={joinSentences(i18n, whyNotWords(meaning, reason))} />;
    return (
      <p>
        <Trans>No. {why}</Trans>
      </p>
    );
  }
  if (!mayConfirm(record?.cancellation)) return null;
  const name = displayName(request);
  return (
    <>
      <p>
        <Trans>Yes. It is still pending, so you can cancel it.</Trans>
      </p>
      <StepNumber number={2} />
      <button
        type="button"
        className={button['secondary']}
        aria-label={t`Cancel request ${name}`}
        onClick={onAskCancel}
      >
        <Trans>Cancel request</Trans>
      </button>
    </>
  );
}

function RequestAgain({ request, meaning }: { request: AccessRequest; meaning: Meaning }) {
  const { myAccess } = useVisit();
  if (!myAccess || !request.packageId || !canRequestAgain(meaning)) return null;
  return (
    <p>
      <Trans>
        <a href={requestAgainUrl(myAccess, request.packageId)} target="_blank" rel="noreferrer">
          Request again in My Access <NewTabIcon />
        </a>{' '}
        (opens in a new tab)
      </Trans>
    </p>
  );
}
