import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CallHandle, GraphFailure } from '../graph/graphAnswer.ts';
import { formatDateTime, formatTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import { ProblemCodeText } from '../ui/ProblemCodeText.tsx';
import type { ProblemCode } from '../ui/problemCode.ts';
import { listCode } from './problemCodes.ts';
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
  const { i18n } = useLingui();
  const needsSignIn = problem.kind === 'failed' && isForWantOfSignIn(problem.failure);
  const claims =
    problem.kind === 'failed' && problem.failure.kind === 'needsInteraction' ? problem.failure.claims : undefined;
  const handle = problem.kind === 'failed' ? problem.failure.handle : problem.handle;
  return (
    <div className={`${notice['notice']} ${notice['error']}`}>
      <p className={notice['headline']}>
        {hasRows ? (
          <Trans>This list is incomplete or out of date</Trans>
        ) : (
          <Trans>Your requests could not be loaded</Trans>
        )}
      </p>
      <p>{i18n._(problem.kind === 'failed' ? failureWords(problem.failure) : brokenWords)}</p>
      <p className={notice['buttons']}>
        {needsSignIn ? (
          <button type="button" className={button['primary']} onClick={() => signInAgain(claims)}>
            <Trans>Sign in again</Trans>
          </button>
        ) : (
          <button type="button" className={button['primary']} onClick={onRetry}>
            <Trans>Try again</Trans>
          </button>
        )}
        {hasRows && problem.kind === 'failed' && !needsSignIn && (
          <button type="button" className={button['secondary']} onClick={onLoadRest}>
            <Trans>Load the rest</Trans>
          </button>
        )}
      </p>
      <Handle code={listCode(problem)} handle={handle} />
    </div>
  );
}

const brokenWords = msg`Microsoft Graph sent a page that this app cannot read. Try again; if it stays so, tell your helpdesk.`;

/** A 401 that outlasted a new token: only the person can get a better one. */
function isForWantOfSignIn(failure: GraphFailure): boolean {
  return failure.kind === 'needsInteraction' || (failure.kind === 'refused' && failure.status === 401);
}

function failureWords(failure: GraphFailure): MessageDescriptor {
  switch (failure.kind) {
    case 'needsInteraction':
      return msg`Your session has ended, or your organisation wants you to prove again who you are.`;
    case 'refused': {
      const { status } = failure;
      if (status === 401) return msg`Microsoft Graph did not accept your sign-in. Sign in again.`;
      return status === 403
        ? msg`Your account or this app may not read the list. Tell your helpdesk.`
        : msg`Microsoft Graph refused the list (HTTP ${status}). Try again; if it stays so, tell your helpdesk.`;
    }
    case 'throttled': {
      const waitUntil = failure.until === undefined ? undefined : formatTime(failure.until);
      return waitUntil === undefined
        ? msg`Microsoft Graph is too busy at the moment. Try again in a minute.`
        : msg`Microsoft Graph is too busy at the moment. Try again after ${waitUntil}.`;
    }
    case 'unreachable':
      return failure.cause === 'offline'
        ? msg`You are offline. Try again when you are back online.`
        : msg`Microsoft could not be reached. Check your connection and try again.`;
    case 'unknown':
      return failure.cause === 'timeout'
        ? msg`Microsoft Graph did not answer in time. Try again.`
        : msg`Microsoft Graph has a problem at the moment. Try again in a minute.`;
  }
}

function Handle({ code, handle }: { code: ProblemCode; handle: CallHandle }) {
  return (
    <p className={notice['handle']} translate="no">
      <ProblemCodeText code={code} />
      {` · ${formatDateTime(handle.at)}`}
      {handle.requestId && ` · request-id ${handle.requestId}`} · client-request-id {handle.clientRequestId}
    </p>
  );
}
