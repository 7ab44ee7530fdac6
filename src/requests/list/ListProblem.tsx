import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ComponentType, useState } from 'react';
import type { ProblemCode } from '../../config/problemCode.ts';
import type { CallHandle } from '../../graph/graphAnswer.ts';
import { needsSignIn } from '../../graph/needsSignIn.ts';
import { formatDateTime } from '../../i18n/format/dates.ts';
import button from '../../ui/button.module.css';
import notice from '../../ui/notice.module.css';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { listCode } from './listCode.ts';
import type { Completeness } from './requestList.ts';
import { useVisit } from './VisitContext.ts';

/** A list that ended early. */
export type ProblemOfList = Completeness & { kind: 'failed' | 'broken' };

/** A try that came too early for Graph: it is to be made by itself at `until`, in milliseconds since 1970, once. */
export interface HeldTry {
  readonly until: number;
  readonly make: () => void;
}

/**
 * Says why a list is incomplete, in sentences, and makes the try that is held: handed in, because the first load does
 * without it.
 */
export type FailureTextComponent = ComponentType<{ problem: ProblemOfList; held: HeldTry | undefined }>;

/** Says that the list is incomplete, and offers the way on and the numbers, whatever else cannot be loaded. */
export function ListProblem({
  problem,
  hasRows,
  hasRest,
  onRetry,
  onLoadRest,
  FailureText,
}: {
  problem: ProblemOfList;
  hasRows: boolean;
  /** The reading that ended early has come to some rows, so that there is a rest to go on with. */
  hasRest: boolean;
  onRetry: () => void;
  onLoadRest: () => void;
  FailureText: FailureTextComponent;
}) {
  const { i18n } = useLingui();
  const { signInAgain } = useVisit();
  const failure = problem.kind === 'failed' ? problem.failure : undefined;
  const { handle } = problem.kind === 'failed' ? problem.failure : problem;
  const mustSignIn = failure && needsSignIn(failure);
  const [held, setHeld] = useState<HeldTry>();
  const ask = (make: () => void) => {
    const until = failure?.kind === 'throttled' && failure.until;
    if (until && until > Date.now()) setHeld({ until, make });
    else make();
  };
  return (
    <div className={`${notice['notice']} ${notice['error']}`}>
      <p className={notice['headline']}>{i18n._(problemHeadline(hasRows))}</p>
      <p>
        <FailureText problem={problem} held={held} />
      </p>
      <p className={notice['buttons']}>
        {mustSignIn ? (
          <button
            type="button"
            className={button['primary']}
            onClick={() => signInAgain(failure.kind === 'needsInteraction' ? failure.claims : undefined)}
          >
            <Trans>Sign in again</Trans>
          </button>
        ) : (
          <button type="button" className={button['primary']} onClick={() => ask(onRetry)}>
            <Trans>Try again</Trans>
          </button>
        )}
        {hasRest && failure && !mustSignIn && (
          <button type="button" className={button['secondary']} onClick={() => ask(onLoadRest)}>
            <Trans>Load the rest</Trans>
          </button>
        )}
      </p>
      <Handle code={listCode(problem)} handle={handle} />
    </div>
  );
}

/** What a list that ended early is, in one line; also for a screen reader. */
export function problemHeadline(hasRows: boolean): MessageDescriptor {
  return hasRows ? msg`This list is incomplete or out of date` : msg`Your requests could not be loaded`;
}

function Handle({ code, handle }: { code: ProblemCode; handle: CallHandle }) {
  return (
    <p className={notice['handle']} translate="no">
      <ProblemCodeText code={code} />
      {` · ${formatDateTime(handle.at)}`}
      {handle.requestId && ` · request-id ${handle.requestId}`}
      {handle.clientRequestId && ` · client-request-id ${handle.clientRequestId}`}
    </p>
  );
}
