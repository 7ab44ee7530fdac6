import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useIsPrivateHidden } from '../../browser/shareMode.ts';
import { daysBetween, formatDateTime, formatWhen } from '../../i18n/format/dates.ts';
import button from '../../ui/button.module.css';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { offersCancel } from '../cancel/offersCancel.ts';
import { headingId } from '../details/headingId.ts';
import { ViewLink } from '../find/ViewLink.tsx';
import { useViewOfList } from '../find/view.ts';
import type { Change } from '../list/listChanges.ts';
import { type AccessRequest, isPending, type OtherPerson } from '../request/accessRequest.ts';
import { askedOf } from '../request/asked.ts';
import { askedWords } from '../request/askedWords.ts';
import { displayName, personName } from '../request/displayName.ts';
import { useReference } from '../request/longReferences.ts';
import { NewMark, OutcomeNotice, QuietReason, StepNumber } from './lazyViews.ts';
import styles from './RequestRow.module.css';
import { rowState, rowStateText } from './rowState.ts';

/** One request in the list: what it is for, what has become of it, and the button that takes it back. */
export const RequestRow = memo(function RequestRow({
  request,
  record,
  isNew,
  change,
  isNameRepeated,
  today,
  isSelected,
  onSelect,
  onAskCancel,
  details,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  /** A reading since the person came to this view has brought it, or its state. */
  isNew: boolean;
  change: Change;
  /** Another row on the page has the same name, or none has one: what is said of a button then adds the reference. */
  isNameRepeated: boolean;
  /** When the present day began, in milliseconds since 1970. */
  today: number;
  /** `undefined` where nothing can be selected. */
  isSelected: boolean | undefined;
  onSelect: Selection['select'] | undefined;
  onAskCancel: (request: AccessRequest) => void;
  /** The row's details, while they are open. */
  details?: ReactNode;
}) {
  const { i18n, t } = useLingui();
  const isHidden = useIsPrivateHidden();
  const title = displayName(request);
  const isOpen = details !== undefined;
  const isOffered = offersCancel(request, record?.cancellation);
  const heading = useHeadingFocus(record, isOffered);
  const state = rowState(request, record?.cancellation, Date.now());
  const stateText = rowStateText(i18n, state);
  const { createdAt } = request;
  const asked = askedOf(request);
  const made = request.type.startsWith('system')
    ? t({ context: 'before a time', message: 'Made automatically' })
    : t({ context: 'before a time', message: 'Requested' });
  const when = `${made} ${createdAt === undefined ? '' : formatWhen(createdAt, today)}`;
  const daysWaiting = createdAt !== undefined && isPending(request) ? daysBetween(createdAt, today) : 0;
  const nameOf = (person: OtherPerson | undefined) => (isHidden && person ? t`Hidden` : personName(person));
  const forWhomText = nameOf(request.forWhom);
  const requestorText = nameOf(request.requestor);
  // As elements: in a string Lingui would take what looks like markup for a part of the message.
  const forWhom = <>{forWhomText}</>;
  const requestor = <>{requestorText}</>;
  const reference = useReference(request.id);
  const name = isNameRepeated ? `${title} ${reference}` : title;

  return (
    <li
      className={isOpen ? `${styles['row']} ${styles['open']}` : styles['row']}
      aria-labelledby={headingId(request.id)}
    >
      {isSelected !== undefined && (
        <div className={styles['select']}>
          {isOffered && (
            <input
              type="checkbox"
              aria-label={t`Select ${name}`}
              checked={isSelected}
              onChange={(event) => onSelect?.(request.id, event.target.checked, isWithShift(event.nativeEvent))}
            />
          )}
        </div>
      )}
      <div className={styles['main']}>
        <h3 id={headingId(request.id)} className={styles['name']} ref={heading} tabIndex={-1}>
          <DetailsLink id={request.id} name={title} isOpen={isOpen} />
        </h3>
        <p className={`${styles['facts']} ${isNameRepeated ? '' : styles['short']}`}>
          <span key={stateText} className={styles['state']} data-state={state.tone}>
            {stateText}
          </span>
          {isNew && <NewMark change={change} />}
          {asked !== 'access' && asked !== 'unknown' && <span>{i18n._(askedWords(request))}</span>}
          {request.forWhom && (
            <Trans key={`for-${forWhomText}`} context="for whom">
              For <bdi>{forWhom}</bdi>
            </Trans>
          )}
          {request.requestor &&
            (requestorText === '' ? (
              <Trans>By someone else</Trans>
            ) : (
              <Trans key={`by-${requestorText}`} context="who made a request">
                By <bdi>{requestor}</bdi>
              </Trans>
            ))}
          {createdAt !== undefined ? (
            <time key={when} dateTime={new Date(createdAt).toISOString()} title={formatDateTime(createdAt)}>
              {when}
            </time>
          ) : isNew && change === undefined && isPending(request) ? (
            <Trans>Requested just now</Trans>
          ) : (
            <Trans>Time not known</Trans>
          )}
          {daysWaiting > 7 && <Waiting days={daysWaiting} />}
          <Trans>
            Reference <bdi dir="ltr">{reference}</bdi>
          </Trans>
        </p>
      </div>
      {isOffered && (
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
      {!isOffered && !record && (
        <p className={styles['reason']}>
          <QuietReason request={request} />
        </p>
      )}
      {record && (
        <div className={styles['outcome']}>
          <OutcomeNotice record={record} />
        </div>
      )}
      {details}
    </li>
  );
});

function Waiting({ days }: { days: number }) {
  return (
    <span key={days}>
      <Plural value={days} one="waiting # day" other="waiting # days" />
    </span>
  );
}

/** The only part of a row that each letter of a search changes. Rows stay as they are when another one's details open. */
function DetailsLink({ id, name, isOpen }: { id: string; name: string; isOpen: boolean }) {
  const view = useViewOfList();
  return (
    <ViewLink to={{ ...view, requestId: isOpen ? undefined : id }} isExpanded={isOpen} isHelpKept={false}>
      <bdi>{name}</bdi>
    </ViewLink>
  );
}

/** React's change event of a checkbox is the browser's click, which knows the keys that were held. */
function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

/** When a confirmed cancel takes the button away, its focus goes to the row's heading and not to nowhere. */
function useHeadingFocus(record: CancellationRecord | undefined, isOffered: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const intentAt = record?.cancellation.intentAt;
  // Before the browser paints: a screen reader must not find the focus on the page's body in between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each intent.
  useLayoutEffect(() => {
    if (intentAt !== undefined && !isOffered && document.activeElement === document.body) heading.current?.focus();
  }, [intentAt]);
  return heading;
}
