import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { useIsOffline } from '../../browser/pageEvents.ts';
import { formatDateTime } from '../../i18n/format/dates.ts';
import button from '../../ui/button.module.css';
import frame from '../../ui/dialog.module.css';
import { Private } from '../../ui/Private.tsx';
import { SaidWhenShown } from '../../ui/SaidWhenShown.tsx';
import { StepNumber } from '../../ui/StepNumber.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import { askedOf } from '../request/asked.ts';
import { askedWords } from '../request/askedWords.ts';
import { displayName } from '../request/displayName.ts';
import { madeByWords } from '../request/madeBy.ts';
import { Reference } from '../request/Reference.tsx';
import styles from './CancelDialog.module.css';
import { CancelQuestion } from './CancelQuestion.tsx';
import { effectWords } from './effectWords.ts';

/**
 * Asks once more before one cancel or several. It holds on to the requests it was opened with, whatever the list does
 * meanwhile. Escape and "Keep request" leave everything as it is.
 */
export function CancelDialog({
  requests,
  onCancel,
  onKeep,
}: {
  requests: readonly [AccessRequest, ...AccessRequest[]];
  onCancel: (requests: readonly AccessRequest[]) => void;
  onKeep: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const { i18n } = useLingui();
  const heading = useId();
  const text = useId();
  const offline = useId();
  const isOffline = useIsOffline();
  const [first] = requests;
  const count = requests.length;
  const isOne = count === 1;
  useEffect(() => {
    dialog.current?.showModal();
    // The button that changes nothing; React keeps autofocus to itself, so the dialog would choose the first one.
    keep.current?.focus();
  }, []);

  // Closing gives the focus back to where it was; taking the element away would not.
  const close = (then: () => void) => {
    dialog.current?.close();
    then();
  };

  return (
    <dialog
      ref={dialog}
      className={frame['dialog']}
      aria-labelledby={heading}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        close(onKeep);
      }}
    >
      <h2 id={heading}>
        {isOne ? (
          <CancelQuestion request={first} />
        ) : (
          <Plural value={count} one="Cancel # request?" other="Cancel # requests?" />
        )}
      </h2>
      <div id={text}>
        {isOne ? <OneRequest request={first} /> : <SeveralRequests requests={requests} />}
        <p>{isOne ? i18n._(effectWords(first)) : <Trans>Existing access does not change.</Trans>}</p>
        <p>
          <Trans>You cannot undo this.</Trans>
        </p>
      </div>
      {isOffline && (
        <p id={offline}>
          <strong>
            <SaidWhenShown>
              <Trans>You are offline, so nothing can be cancelled now.</Trans>
            </SaidWhenShown>
          </strong>
        </p>
      )}
      <div className={frame['buttons']}>
        <StepNumber number={3} />
        <button
          type="button"
          className={button['primary']}
          aria-describedby={isOffline ? offline : undefined}
          onClick={() => close(() => onCancel(requests))}
        >
          {isOne ? (
            <Trans>Cancel request</Trans>
          ) : (
            <Plural value={count} one="Cancel # request" other="Cancel # requests" />
          )}
        </button>
        <button type="button" className={button['secondary']} onClick={() => close(onKeep)} ref={keep}>
          {isOne ? <Trans>Keep request</Trans> : <Trans>Keep them all</Trans>}
        </button>
      </div>
    </dialog>
  );
}

function OneRequest({ request }: { request: AccessRequest }) {
  const { i18n } = useLingui();
  const by = madeByWords(request);
  return (
    <dl className={styles['facts']}>
      {askedOf(request) !== 'access' && (
        <div>
          <dt>
            <Trans>Type</Trans>
          </dt>
          <dd>{i18n._(askedWords(request))}</dd>
        </div>
      )}
      {by && 'name' in by && (
        <div>
          <dt>
            <Trans>Made by</Trans>
          </dt>
          <dd className={styles['name']}>
            <bdi>
              <Private>{by.name}</Private>
            </bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Trans context="before a time">Requested</Trans>
        </dt>
        <dd>{request.createdAt === undefined ? <Trans>Time not known</Trans> : formatDateTime(request.createdAt)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Reference</Trans>
        </dt>
        <dd>
          <Reference id={request.id} />
        </dd>
      </div>
    </dl>
  );
}

function SeveralRequests({ requests }: { requests: readonly AccessRequest[] }) {
  const { i18n, t } = useLingui();
  return (
    // A long list scrolls by itself, so the keyboard has to reach it (WCAG 2.1.1).
    <ul className={styles['several']} tabIndex={requests.length > 5 ? 0 : undefined} aria-label={t`Requests to cancel`}>
      {requests.map((request) => (
        <li key={request.id}>
          <bdi className={styles['name']}>{displayName(request)}</bdi> <Reference id={request.id} />
          {askedOf(request) !== 'access' && <span>{` · ${i18n._(askedWords(request))}`}</span>}
        </li>
      ))}
    </ul>
  );
}
