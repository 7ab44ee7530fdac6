import OpenIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { formatDateTime, formatDuration } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { mayConfirm } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';
import { displayName, plainText } from './displayName.ts';
import { LongText } from './LongText.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import styles from './RequestDetails.module.css';
import { useRequests } from './RequestsContext.ts';
import { referenceOf } from './reference.ts';
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
          Details
        </h2>
        <ViewLink to={{ ...view, requestId: undefined }}>Close details</ViewLink>
      </div>
      <p className={styles['name']}>
        <LongText text={request.packageName ?? 'Access package without a name'} />
      </p>
      {request.packageDescription && (
        <p>
          <LongText text={request.packageDescription} />
        </p>
      )}
      <h3>How far it has come</h3>
      <Tracker request={request} />
      <h3>Can it be cancelled?</h3>
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
        <Fact name="State">
          <bdi>{stateWords(request)}</bdi>
        </Fact>
        <Fact name="Kind">
          <bdi>{typeWords(request)}</bdi>
        </Fact>
        {request.forWhom && (
          <Fact name="For">
            <bdi>{plainText([request.forWhom.name, request.forWhom.mail].filter(Boolean).join(' · '))}</bdi>
          </Fact>
        )}
        <ScheduleFacts request={request} />
        {request.justification && (
          <Fact name="Justification">
            <LongText text={request.justification} />
          </Fact>
        )}
        {request.answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and never change places.
          <Fact key={index} name={plainText(answer.question ?? 'Answer')}>
            <LongText text={answer.answer} />
          </Fact>
        ))}
        <Fact name="Reference">{referenceOf(request.id)}</Fact>
        <Fact name="Request ID">
          <bdi>{plainText(request.id)}</bdi>
        </Fact>
      </dl>
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
  const reason = whyNotCancellable(request);
  if (reason !== undefined) return <p>No. {whyNotWords[reason]}</p>;
  if (!mayConfirm(record?.cancellation)) return null;
  return (
    <>
      <p>Yes. It is still waiting, so you can take it back.</p>
      <button
        type="button"
        className={button['secondary']}
        aria-label={`Cancel request ${displayName(request)}`}
        onClick={onAskCancel}
      >
        Cancel request
      </button>
    </>
  );
}

function RequestAgain({ request }: { request: AccessRequest }) {
  const { myAccess } = useRequests();
  if (!myAccess || !request.packageId || !canRequestAgain(request, Date.now())) return null;
  return (
    <p>
      <a href={requestAgainUrl(myAccess, request.packageId)} target="_blank" rel="noreferrer">
        Request again in My Access <OpenIcon />
      </a>{' '}
      (opens in a new tab)
    </p>
  );
}

function ScheduleFacts({ request: { schedule } }: { request: AccessRequest }) {
  if (!schedule) return null;
  const { startsAt, endsAt, duration, neverEnds } = schedule;
  return (
    <>
      {startsAt !== undefined && <Fact name="Starts">{formatDateTime(startsAt)}</Fact>}
      {endsAt !== undefined && <Fact name="Ends">{formatDateTime(endsAt)}</Fact>}
      {endsAt === undefined && duration && <Fact name="Duration">{formatDuration(plainText(duration))}</Fact>}
      {neverEnds && <Fact name="Ends">Never</Fact>}
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
