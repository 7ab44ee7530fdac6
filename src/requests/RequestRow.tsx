import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useLayoutEffect, useRef } from 'react';
import { formatDateTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import { StepNumber } from '../ui/StepNumber.tsx';
import { useShareMode } from '../ui/shareMode.ts';
import { type AccessRequest, whyNotCancellable } from './accessRequest.ts';
import { isUnderWay, mayConfirm } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';
import { displayName, plainText } from './displayName.ts';
import type { Change } from './listChanges.ts';
import { useReference } from './longReferences.ts';
import { OutcomeNotice, WhyNot } from './onDemandViews.ts';
import styles from './RequestRow.module.css';
import { stateWords } from './stateWords.ts';
import { headingId } from './useDetailsFocus.ts';
import type { Ticks } from './useTicks.ts';
import { ViewLink } from './ViewLink.tsx';
import { useView } from './view.ts';

/** One request in the list: what it is for, what has become of it, and the button that takes it back. */
export const RequestRow = memo(function RequestRow({
  request,
  record,
  isNew,
  change,
  isTicked,
  isChoosing,
  onTick,
  onAskCancel,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  /** A reading since the person came to this view has brought it, or its state. */
  isNew: boolean;
  change: Change;
  /** `undefined` where nothing can be ticked. */
  isTicked: boolean | undefined;
  /** The person has ticked rows, so each other row says why it cannot be. */
  isChoosing: boolean;
  onTick: Ticks['tick'] | undefined;
  onAskCancel: (request: AccessRequest) => void;
}) {
  const { i18n, t } = useLingui();
  const isSharing = useShareMode();
  const name = displayName(request);
  const reason = whyNotCancellable(request);
  const offersCancel = reason === undefined && mayConfirm(record?.cancellation);
  const heading = useHeadingFocus(record, offersCancel);
  const state = rowState(request, record);
  const createdAt = request.createdAt === undefined ? undefined : formatDateTime(request.createdAt);
  const forWhom = isSharing ? t`Hidden` : plainText(request.forWhom?.name ?? request.forWhom?.mail ?? '');
  const reference = useReference(request.id);

  return (
    <li className={styles['row']} aria-labelledby={headingId(request.id)}>
      {isTicked !== undefined && (
        <div className={styles['tick']}>
          {offersCancel && (
            <input
              type="checkbox"
              aria-label={t`Select ${name}`}
              checked={isTicked}
              onChange={(event) => onTick?.(request.id, event.target.checked, isWithShift(event.nativeEvent))}
            />
          )}
        </div>
      )}
      <div className={styles['main']}>
        <h2 id={headingId(request.id)} className={styles['name']} ref={heading} tabIndex={-1}>
          <DetailsLink id={request.id} name={name} />
        </h2>
        <p className={styles['facts']}>
          <span className={styles['state']} data-state={state.tone}>
            {i18n._(state.words)}
          </span>
          {isNew && <NewMark change={change} />}
          {request.forWhom && (
            <span>
              <Trans context="for whom">
                For <bdi>{forWhom}</bdi>
              </Trans>
            </span>
          )}
          <span>
            {createdAt === undefined ? <Trans>Requested just now</Trans> : <Trans>Requested {createdAt}</Trans>}
          </span>
          <span>
            <Trans>
              Reference <bdi dir="ltr">{reference}</bdi>
            </Trans>
          </span>
        </p>
        {isChoosing && reason !== undefined && !record && (
          <p className={styles['reason']}>
            <WhyNot reason={reason} />
          </p>
        )}
      </div>
      {offersCancel && (
        <div className={styles['cancel']}>
          <StepNumber number={2} />
          <button
            type="button"
            className={button['secondary']}
            aria-label={t`Cancel request ${name}`}
            onClick={() => onAskCancel(request)}
          >
            <Trans>Cancel request</Trans>
          </button>
        </div>
      )}
      {record && (
        <div className={styles['outcome']}>
          <OutcomeNotice record={record} />
        </div>
      )}
    </li>
  );
});

/** The only part of a row that each letter of a search changes. */
function DetailsLink({ id, name }: { id: string; name: string }) {
  const view = useView();
  return (
    <ViewLink to={{ ...view, requestId: id }} isCurrent={view.requestId === id}>
      <bdi>{name}</bdi>
    </ViewLink>
  );
}

/** Says what a reading since the person came to this view has changed. */
function NewMark({ change }: { change: Change }) {
  const { i18n } = useLingui();
  const before = change && i18n._(stateWords(change));
  return (
    <span className={styles['new']}>
      {before === undefined ? <Trans context="mark on a request">New</Trans> : <Trans>Changed: was “{before}”</Trans>}
    </span>
  );
}

/** React's change event of a checkbox is the browser's click, which knows the keys that were held. */
function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

/** When a confirmed cancel takes the button away, its focus goes to the row's heading and not to nowhere. */
function useHeadingFocus(record: CancellationRecord | undefined, offersCancel: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const intentAt = record?.cancellation.intentAt;
  // Before the browser paints: a screen reader must not find the focus on the page's body in between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each intent.
  useLayoutEffect(() => {
    if (intentAt !== undefined && !offersCancel && document.activeElement === document.body) heading.current?.focus();
  }, [intentAt]);
  return heading;
}

function rowState(
  request: AccessRequest,
  record: CancellationRecord | undefined,
): { words: MessageDescriptor; tone: string } {
  const phase = record?.cancellation.phase;
  if (phase === 'accepted' || phase === 'cancelled') {
    return { words: stateWords({ state: 'cancelled', rawState: undefined }), tone: 'cancelled' };
  }
  if (record && isUnderWay(record.cancellation)) {
    return { words: phase === 'sending' ? msg`Cancelling` : msg`Not known yet`, tone: 'unknown' };
  }
  if (phase === 'unknown') return { words: msg`Not known`, tone: 'unknown' };
  return { words: stateWords(request), tone: request.state };
}
