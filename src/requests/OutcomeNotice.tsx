import { formatDateTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import type { Cancellation } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';
import { displayName } from './displayName.ts';
import { outcomeWords } from './outcomeWords.ts';
import { useRequests } from './RequestsContext.ts';

/** The outcome of a cancel, which stays on the page: what is known, what to do now, and the numbers to read aloud. */
export function OutcomeNotice({ record: { request, cancellation } }: { record: CancellationRecord }) {
  const { cancellations, signInAgain } = useRequests();
  const { tone, headline, explanation, action } = outcomeWords(cancellation, displayName(request));
  return (
    <div className={`${notice['notice']} ${notice[tone]}`}>
      <p className={notice['headline']}>{headline}</p>
      <p>{explanation}</p>
      {tone === 'progress' && <progress aria-label="In progress" />}
      {action === 'checkAgain' && (
        <button type="button" className={button['secondary']} onClick={() => cancellations.checkAgain(request.id)}>
          Check again
        </button>
      )}
      {action === 'signIn' && (
        <button
          type="button"
          className={button['secondary']}
          onClick={() => signInAgain(cancellation.phase === 'notSent' ? cancellation.claims : undefined)}
        >
          Sign in again
        </button>
      )}
      {tone !== 'progress' && <CallNumbers cancellation={cancellation} />}
    </div>
  );
}

function CallNumbers({ cancellation: { handle } }: { cancellation: Cancellation }) {
  if (!handle) return null;
  return (
    <details className={notice['numbers']}>
      <summary>Numbers for support</summary>
      <dl>
        <dt>Time</dt>
        <dd>
          {formatDateTime(handle.at)} ({new Date(handle.at).toISOString()})
        </dd>
        {handle.status !== undefined && (
          <>
            <dt>Answer</dt>
            <dd>HTTP {handle.status}</dd>
          </>
        )}
        {handle.requestId !== undefined && (
          <>
            <dt>request-id</dt>
            <dd>{handle.requestId}</dd>
          </>
        )}
        <dt>client-request-id</dt>
        <dd>{handle.clientRequestId}</dd>
      </dl>
    </details>
  );
}
