import { useEffect, useId, useRef } from 'react';
import { formatDateTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import type { AccessRequest } from './accessRequest.ts';
import styles from './CancelDialog.module.css';
import { displayName } from './displayName.ts';
import { referenceOf } from './reference.ts';

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
  const heading = useId();
  const text = useId();
  const [first] = requests;
  const isOne = requests.length === 1;
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
      className={styles['dialog']}
      aria-labelledby={heading}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        close(onKeep);
      }}
    >
      <h2 id={heading}>{isOne ? 'Cancel this request?' : `Cancel ${requests.length} requests?`}</h2>
      <div id={text}>
        {isOne ? <OneRequest request={first} /> : <SeveralRequests requests={requests} />}
        <p>
          {isOne
            ? 'The request is taken back and nobody can approve it any more. Access that you already have stays as it is.'
            : 'They are taken back and nobody can approve them any more. Access that you already have stays as it is.'}
        </p>
        <p>This cannot be undone: if you need the access after all, you ask for it again.</p>
      </div>
      <div className={styles['buttons']}>
        <button type="button" className={button['primary']} onClick={() => close(() => onCancel(requests))}>
          {isOne ? 'Cancel request' : `Cancel ${requests.length} requests`}
        </button>
        <button type="button" className={button['secondary']} onClick={() => close(onKeep)} ref={keep}>
          {isOne ? 'Keep request' : 'Keep them all'}
        </button>
      </div>
    </dialog>
  );
}

function OneRequest({ request }: { request: AccessRequest }) {
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>Package</dt>
        <dd className={styles['name']}>
          <bdi>{displayName(request)}</bdi>
        </dd>
      </div>
      <div>
        <dt>Requested</dt>
        <dd>{request.createdAt === undefined ? 'Time not known' : formatDateTime(request.createdAt)}</dd>
      </div>
      <div>
        <dt>Reference</dt>
        <dd>{referenceOf(request.id)}</dd>
      </div>
    </dl>
  );
}

function SeveralRequests({ requests }: { requests: readonly AccessRequest[] }) {
  return (
    // A long list scrolls by itself, so the keyboard has to reach it (WCAG 2.1.1).
    <ul className={styles['several']} tabIndex={requests.length > 5 ? 0 : undefined} aria-label="Requests to cancel">
      {requests.map((request) => (
        <li key={request.id}>
          <bdi className={styles['name']}>{displayName(request)}</bdi> <span>{referenceOf(request.id)}</span>
        </li>
      ))}
    </ul>
  );
}
