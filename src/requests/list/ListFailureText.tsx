import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { GraphFailure } from '../../graph/graphAnswer.ts';
import { formatTime } from '../../i18n/exactTimes.ts';
import type { ProblemOfList } from './ListProblem.tsx';

/** Why a list is incomplete, and what to do. */
export function ListFailureText({ problem }: { problem: ProblemOfList }) {
  const { i18n } = useLingui();
  return i18n._(problemWords(problem));
}

/** The same for a screen reader. */
export function problemWords(problem: ProblemOfList): MessageDescriptor {
  return problem.kind === 'failed' ? failureWords(problem.failure) : brokenWords;
}

const brokenWords = msg`Microsoft Graph sent a page that this app cannot read. Try again; if it stays so, tell your helpdesk.`;

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
