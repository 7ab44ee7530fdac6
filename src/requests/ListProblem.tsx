import { Trans } from '@lingui/react/macro';
import type { CallHandle, GraphFailure } from '../graph/graphAnswer.ts';
import { formatDateTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import { ProblemCodeText } from '../ui/ProblemCodeText.tsx';
import type { ProblemCode } from '../ui/problemCode.ts';
import { ListFailureWords } from './onDemandViews.ts';
import { listCode } from './problemCodes.ts';
import { useRequests } from './RequestsContext.ts';
import type { Completeness } from './requestList.ts';

/** Says that the list is incomplete, and offers the way on and the numbers, whatever else cannot be loaded. */
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
        {hasRows ? (
          <Trans>This list is incomplete or out of date</Trans>
        ) : (
          <Trans>Your requests could not be loaded</Trans>
        )}
      </p>
      <p>
        <ListFailureWords problem={problem} />
      </p>
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

/** A 401 that outlasted a new token: only the person can get a better one. */
function isForWantOfSignIn(failure: GraphFailure): boolean {
  return failure.kind === 'needsInteraction' || (failure.kind === 'refused' && failure.status === 401);
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
