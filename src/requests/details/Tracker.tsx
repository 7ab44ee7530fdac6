import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Words } from '../../i18n/Words.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import { askedOf } from '../request/asked.ts';
import { madeBy } from '../request/madeBy.ts';
import { type ProgressStep, progressOfRequest } from '../request/progress.ts';
import { stateWords, statusWords } from '../request/stateWords.ts';
import styles from './Tracker.module.css';

const timeWords: Readonly<Record<ProgressStep['progress'], MessageDescriptor>> = {
  current: msg({ context: 'time of a step', message: 'now' }),
  ahead: msg({ context: 'time of a step', message: 'not yet' }),
  possible: msg({ context: 'time of a step', message: 'if the package needs it' }),
  missed: msg({ context: 'time of a step', message: 'not reached' }),
  unknown: msg({ context: 'time of a step', message: 'not known' }),
  done: msg({ context: 'time of a step', message: 'time not known' }),
};

/** A request's way in steps, each with its time or "not known". */
export function Tracker({ request, formatTime }: { request: AccessRequest; formatTime: (at: number) => string }) {
  return (
    <ol className={styles['tracker']}>
      {progressOfRequest(request).map(({ step, at, progress }) => (
        <li key={step} data-progress={progress} aria-current={progress === 'current' ? 'step' : undefined}>
          <span className={styles['name']}>
            <Words of={nameOf(step, progress, request)} />
          </span>
          <span className={styles['time']}>
            {at !== undefined && progress !== 'missed' ? (
              <time key={at} dateTime={new Date(at).toISOString()}>
                {formatTime(at)}
              </time>
            ) : (
              <Words of={timeWords[progress]} />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function nameOf(
  step: ProgressStep['step'],
  progress: ProgressStep['progress'],
  request: AccessRequest,
): MessageDescriptor {
  switch (step) {
    case 'asked':
      return madeBy(request) === 'system'
        ? msg({ context: 'before a time', message: 'Made automatically' })
        : msg({ context: 'before a time', message: 'Requested' });
    case 'waiting':
      return statusWords.pendingApproval;
    case 'scheduled':
      return statusWords.scheduled;
    case 'delivering':
      // The name of a step, and no state: the way may have ended before it.
      return askedOf(request) === 'removal'
        ? msg({ context: 'step of a request', message: 'Removing access' })
        : msg({ context: 'step of a request', message: 'Setting up access' });
    case 'result':
      // As it was then: that the access has ended since is no part of the way.
      return progress === 'done' ? stateWords(request, request.completedAt ?? 0) : msg`Result`;
  }
}
