import { useId } from 'react';
import { formatDateTime } from '../i18n/dates.ts';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { plainText } from './displayName.ts';
import styles from './RequestDetails.module.css';
import { referenceOf } from './reference.ts';
import { stateWords } from './stateWords.ts';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { ViewLink } from './ViewLink.tsx';
import type { View } from './view.ts';
import { whyNotWords } from './whyNotWords.ts';

/** Everything that is known of one request, and why it can or cannot be cancelled. */
export function RequestDetails({ request, view }: { request: AccessRequest; view: View }) {
  const id = useId();
  const heading = useDetailsFocus(request.id);
  const reason = whyNotCancellable(request);
  return (
    <section className={styles['details']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          Details
        </h2>
        <ViewLink to={{ ...view, requestId: undefined }}>Close details</ViewLink>
      </div>
      <p className={styles['name']}>
        <bdi>{plainText(request.packageName ?? 'Access package without a name')}</bdi>
      </p>
      {request.packageDescription && (
        <p>
          <bdi>{plainText(request.packageDescription)}</bdi>
        </p>
      )}
      <h3>Can it be cancelled?</h3>
      <p>
        {reason === undefined
          ? 'Yes. It is still waiting, so you can take it back with the button “Cancel request” in the list.'
          : `No. ${whyNotWords[reason]}`}
      </p>
      <dl className={styles['facts']}>
        <Fact name="State">{stateWords(request)}</Fact>
        <Fact name="Asked for">{timeOr(request.createdAt, 'Not known')}</Fact>
        {request.completedAt !== undefined && <Fact name="Finished">{formatDateTime(request.completedAt)}</Fact>}
        <ScheduleFacts request={request} />
        {request.justification && <Fact name="Justification">{plainText(request.justification)}</Fact>}
        {request.answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and never change places.
          <Fact key={index} name={plainText(answer.question ?? 'Answer')}>
            {plainText(answer.answer)}
          </Fact>
        ))}
        <Fact name="Reference">{referenceOf(request.id)}</Fact>
        <Fact name="Request ID">{plainText(request.id)}</Fact>
      </dl>
    </section>
  );
}

function ScheduleFacts({ request: { schedule } }: { request: AccessRequest }) {
  if (!schedule) return null;
  const { startsAt, endsAt, duration, neverEnds } = schedule;
  return (
    <>
      {startsAt !== undefined && <Fact name="Starts">{formatDateTime(startsAt)}</Fact>}
      {endsAt !== undefined && <Fact name="Ends">{formatDateTime(endsAt)}</Fact>}
      {endsAt === undefined && duration && <Fact name="Duration">{plainText(duration)}</Fact>}
      {neverEnds && <Fact name="Ends">Never</Fact>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function timeOr(at: number | undefined, otherwise: string): string {
  return at === undefined ? otherwise : formatDateTime(at);
}
