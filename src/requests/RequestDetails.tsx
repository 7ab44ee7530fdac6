import OpenIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { formatDateTime, formatUtc } from '../i18n/dates.ts';
import { formatDuration } from '../i18n/durations.ts';
import { inLanguage } from '../i18n/localizedText.ts';
import button from '../ui/button.module.css';
import { StepNumber } from '../ui/StepNumber.tsx';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { mayConfirm } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';
import { displayName, namelessPackage, plainText, shortText } from './displayName.ts';
import { LongText } from './LongText.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { Private } from './Private.tsx';
import { Reference } from './Reference.tsx';
import styles from './RequestDetails.module.css';
import { useRequests } from './RequestsContext.ts';
import { canRequestAgain, requestAgainUrl } from './requestAgain.ts';
import { stateWords } from './stateWords.ts';
import { Tracker } from './Tracker.tsx';
import { typeWords } from './typeWords.ts';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { ViewLink } from './ViewLink.tsx';
import type { View } from './view.ts';
import { whyNotWords } from './whyNotWords.ts';

/** Everything that is known of one request, how far it has come, and why it can or cannot be cancelled. */
export function RequestDetails({
  request,
  record,
  view,
  onAskCancel,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  view: View;
  onAskCancel: (request: AccessRequest) => void;
}) {
  const { i18n, t } = useLingui();
  const { supportTools } = useRequests();
  const [isUtc, setIsUtc] = useState(false);
  const formatTime = isUtc ? formatUtc : formatDateTime;
  const id = useId();
  const heading = useDetailsFocus(request.id);
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
        <h2 id={id} ref={heading} tabIndex={-1}>
          <Trans>Details</Trans>
        </h2>
        <ViewLink to={{ ...view, requestId: undefined }}>
          <Trans>Close details</Trans>
        </ViewLink>
      </div>
      <p className={styles['name']}>
        <LongText text={request.packageName ?? i18n._(namelessPackage)} />
      </p>
      {request.packageDescription && (
        <p>
          <LongText text={request.packageDescription} />
        </p>
      )}
      <h3>
        <Trans>How far it has come</Trans>
      </h3>
      <Tracker request={request} formatTime={formatTime} />
      <button
        type="button"
        className={`${button['subtle']} ${styles['exact']}`}
        aria-pressed={isUtc}
        onClick={() => setIsUtc(!isUtc)}
      >
        <Trans>Exact times in UTC</Trans>
      </button>
      <h3>
        <Trans>Can it be cancelled?</Trans>
      </h3>
      {record && <OutcomeNotice record={record} />}
      <CancelHere
        request={request}
        record={record}
        onAskCancel={() => {
          wasPressedHere.current = true;
          onAskCancel(request);
        }}
      />
      <RequestAgain request={request} />
      <dl className={styles['facts']}>
        <Fact name={t`State`}>
          <bdi>{i18n._(stateWords(request))}</bdi>
        </Fact>
        <Fact name={t`Kind`}>
          <bdi>{i18n._(typeWords(request))}</bdi>
        </Fact>
        {request.forWhom && (
          <Fact name={t({ context: 'for whom', message: 'For' })}>
            <bdi>
              <Private>{plainText([request.forWhom.name, request.forWhom.mail].filter(Boolean).join(' · '))}</Private>
            </bdi>
          </Fact>
        )}
        <ScheduleFacts request={request} formatTime={formatTime} />
        {request.justification && (
          <Fact name={t`Justification`}>
            <Private>
              <LongText text={request.justification} />
            </Private>
          </Fact>
        )}
        {request.answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and never change places.
          <Fact key={index} name={shortText(inLanguage(answer.question) ?? t`Answer`)}>
            <Private>
              <LongText text={inLanguage(answer.answer) ?? ''} />
            </Private>
          </Fact>
        ))}
        <Fact name={t`Reference`}>
          <Reference id={request.id} />
        </Fact>
        <Fact name={t`Request ID`}>
          <bdi dir="ltr">{plainText(request.id)}</bdi>
        </Fact>
      </dl>
      {supportTools(request, record)}
    </section>
  );
}

/** Why it can or cannot be cancelled, and the button where it can. */
function CancelHere({
  request,
  record,
  onAskCancel,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  onAskCancel: () => void;
}) {
  const { i18n, t } = useLingui();
  const reason = whyNotCancellable(request);
  if (reason !== undefined) {
    const why = i18n._(whyNotWords[reason]);
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
        <Trans>Yes. It is still waiting, so you can take it back.</Trans>
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

function RequestAgain({ request }: { request: AccessRequest }) {
  const { myAccess } = useRequests();
  if (!myAccess || !request.packageId || !canRequestAgain(request, Date.now())) return null;
  return (
    <p>
      <Trans>
        <a href={requestAgainUrl(myAccess, request.packageId)} target="_blank" rel="noreferrer">
          Request again in My Access <OpenIcon className={styles['directional']} />
        </a>{' '}
        (opens in a new tab)
      </Trans>
    </p>
  );
}

function ScheduleFacts({
  request: { schedule },
  formatTime,
}: {
  request: AccessRequest;
  formatTime: (at: number) => string;
}) {
  const { t } = useLingui();
  if (!schedule) return null;
  const { startsAt, endsAt, duration, neverEnds } = schedule;
  return (
    <>
      {startsAt !== undefined && <Fact name={t({ context: 'access', message: 'Starts' })}>{formatTime(startsAt)}</Fact>}
      {endsAt !== undefined && <Fact name={t({ context: 'access', message: 'Ends' })}>{formatTime(endsAt)}</Fact>}
      {endsAt === undefined && duration && <Fact name={t`Duration`}>{formatDuration(shortText(duration))}</Fact>}
      {neverEnds && (
        <Fact name={t({ context: 'access', message: 'Ends' })}>{t({ context: 'access ends', message: 'Never' })}</Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
