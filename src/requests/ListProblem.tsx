import type { CallHandle, GraphFailure } from '../graph/graphAnswer.ts';
import { formatDateTime, formatTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import { useRequests } from './RequestsContext.ts';
import type { Completeness } from './requestList.ts';

/** Says that the list is incomplete, why, and offers the way on. */
export function ListProblem({
  problem,
  hasRows,
  onRetry,
  onLoadRest,
}: {
  problem: Completeness & { kind: 'failed' | 'broken' };
  hasRows: boolean;
  onRetry: () => void;
  onLoadRest: () => void;
}) {
  const { signInAgain } = useRequests();
  const needsSignIn = problem.kind === 'failed' && isForWantOfSignIn(problem.failure);
  const claims =
    problem.kind === 'failed' && problem.failure.kind === 'needsInteraction' ? problem.failure.claims : undefined;
  const handle = problem.kind === 'failed' ? problem.failure.handle : problem.handle;
  return (
    <div className={`${notice['notice']} ${notice['error']}`}>
      <p className={notice['headline']}>
        {hasRows ? 'This list is incomplete or out of date' : 'Your requests could not be loaded'}
      </p>
      <p>{problem.kind === 'failed' ? failureWords(problem.failure) : brokenWords}</p>
      <p className={notice['buttons']}>
        {needsSignIn ? (
          <button type="button" className={button['primary']} onClick={() => signInAgain(claims)}>
            Sign in again
          </button>
        ) : (
          <button type="button" className={button['primary']} onClick={onRetry}>
            Try again
          </button>
        )}
        {hasRows && problem.kind === 'failed' && !needsSignIn && (
          <button type="button" className={button['secondary']} onClick={onLoadRest}>
            Load the rest
          </button>
        )}
      </p>
      <Handle handle={handle} />
    </div>
  );
}

const brokenWords =
  'Microsoft Graph sent a page that this app cannot read. Try again; if it stays so, tell your helpdesk.';

/** A 401 that outlasted a new token: only the person can get a better one. */
function isForWantOfSignIn(failure: GraphFailure): boolean {
  return failure.kind === 'needsInteraction' || (failure.kind === 'refused' && failure.status === 401);
}

function failureWords(failure: GraphFailure): string {
  switch (failure.kind) {
    case 'needsInteraction':
      return 'Your session has ended, or your organisation wants you to prove again who you are.';
    case 'refused':
      if (failure.status === 401) return 'Microsoft Graph did not accept your sign-in. Sign in again.';
      return failure.status === 403
        ? 'Your account or this app may not read the list. Tell your helpdesk.'
        : `Microsoft Graph refused the list (HTTP ${failure.status}). Try again; if it stays so, tell your helpdesk.`;
    case 'throttled':
      return failure.until === undefined
        ? 'Microsoft Graph is asked too much at the moment. Try again in a minute.'
        : `Microsoft Graph is asked too much at the moment. Try again after ${formatTime(failure.until)}.`;
    case 'unreachable':
      return failure.cause === 'offline'
        ? 'You are offline. Try again when you are back online.'
        : 'Microsoft could not be reached. Check your connection and try again.';
    case 'unknown':
      return failure.cause === 'timeout'
        ? 'Microsoft Graph did not answer in time. Try again.'
        : 'Microsoft Graph has a problem at the moment. Try again in a minute.';
  }
}

function Handle({ handle }: { handle: CallHandle }) {
  return (
    <p className={notice['handle']}>
      {formatDateTime(handle.at)}
      {handle.requestId && ` · request-id ${handle.requestId}`} · client-request-id {handle.clientRequestId}
    </p>
  );
}
