import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { GraphFailure } from '../../graph/graphAnswer.ts';
import { formatTime } from '../../i18n/format/exactTimes.ts';
import { SaidWhenShown } from '../../ui/SaidWhenShown.tsx';
import type { HeldTry, ProblemOfList } from './ListProblem.tsx';

/** Why a list is incomplete, and what to do. A try that is held is made by it when Graph lets it. */
export function ListFailureText({ problem, held }: { problem: ProblemOfList; held?: HeldTry | undefined }) {
  const { i18n } = useLingui();
  const [made, setMade] = useState<HeldTry>();
  const isWaiting = held !== undefined && held !== made;
  useEffect(() => {
    if (!held) return undefined;
    const make = () => {
      setMade(held);
      held.make();
    };
    const timer = setTimeout(make, held.until - Date.now());
    return () => clearTimeout(timer);
  }, [held]);
  const words = i18n._(problemWords(problem));
  return (
    <>
      <span key={words}>{words}</span>{' '}
      {isWaiting && (
        <SaidWhenShown>
          <Trans>It is too early to try again. This page waits, then tries again automatically.</Trans>
        </SaidWhenShown>
      )}
    </>
  );
}

/** The same for a screen reader. */
export function problemWords(problem: ProblemOfList): MessageDescriptor {
  return problem.kind === 'failed' ? failureWords(problem.failure) : brokenWords;
}

/** Why there is no token, neither for a list nor for a cancel, while the browser keeps nothing more for this page. */
export const storageFullWords = msg`Your browser’s storage for this page is full, so you cannot stay signed in. Delete the site data for this page, then sign in again.`;

const brokenWords = msg`Microsoft Graph sent data that this app cannot read. Try again. If it keeps happening, tell your helpdesk.`;

function failureWords(failure: GraphFailure): MessageDescriptor {
  switch (failure.kind) {
    case 'needsInteraction':
      return msg`Your session has ended, or your organisation needs new proof of who you are.`;
    case 'refused': {
      const { status } = failure;
      if (status === 401) return msg`Microsoft Graph did not accept your sign-in. Sign in again.`;
      return status === 403
        ? msg`Your account or this app does not have permission to read the list. Tell your helpdesk.`
        : msg`Microsoft Graph refused to send the list (HTTP ${status}). Try again. If it keeps happening, tell your helpdesk.`;
    }
    case 'throttled': {
      const waitUntil = failure.until === undefined ? undefined : formatTime(failure.until);
      return waitUntil === undefined
        ? msg`Microsoft Graph is too busy at the moment. Try again in a minute.`
        : msg`Microsoft Graph is too busy at the moment. Try again after ${waitUntil}.`;
    }
    case 'unreachable':
      if (failure.cause === 'storage') return storageFullWords;
      return failure.cause === 'offline'
        ? msg`You are offline. Try again when you are back online.`
        : msg`Microsoft could not be reached. Check your connection and try again.`;
    case 'unknown':
      return failure.cause === 'timeout'
        ? msg`Microsoft Graph did not answer in time. Try again.`
        : msg`Microsoft Graph has a problem at the moment. Try again in a minute.`;
  }
}
