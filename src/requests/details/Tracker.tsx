import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { AccessRequest } from '../request/accessRequest.ts';
import { type ProgressStep, progressOfRequest } from '../request/progress.ts';
import { stateWords } from '../request/stateWords.ts';
import styles from './Tracker.module.css';

const names: Readonly<Record<Exclude<ProgressStep['step'], 'result'>, MessageDescriptor>> = {
  asked: msg({ context: 'before a time', message: 'Requested' }),
  waiting: msg({ context: 'state of a request', message: 'Waiting for approval' }),
  scheduled: msg`Scheduled`,
  delivering: msg({ context: 'state of a request', message: 'Being delivered' }),
};

const timeWords: Readonly<Record<ProgressStep['progress'], MessageDescriptor>> = {
  current: msg({ context: 'time of a step', message: 'now' }),
  ahead: msg({ context: 'time of a step', message: 'not yet' }),
  missed: msg({ context: 'time of a step', message: 'did not come to this' }),
  unknown: msg({ context: 'time of a step', message: 'not known' }),
  done: msg({ context: 'time of a step', message: 'time not known' }),
};

/** A request's way in steps, each with its time or "not known". */
export function Tracker({ request, formatTime }: { request: AccessRequest; formatTime: (at: number) => string }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles['tracker']}>
      {progressOfRequest(request).map(({ step, at, progress }) => (
        <li key={step} data-progress={progress} aria-current={progress === 'current' ? 'step' : undefined}>
          <span className={styles['name']}>{i18n._(nameOf(step, progress, request))}</span>
          <span className={styles['time']}>
            {at !== undefined && progress !== 'missed' ? (
              <time dateTime={new Date(at).toISOString()}>{formatTime(at)}</time>
            ) : (
              i18n._(timeWords[progress])
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
  if (step !== 'result') return names[step];
  return progress === 'done' ? stateWords(request) : msg`Result`;
}
