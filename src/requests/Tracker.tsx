import { formatDateTime } from '../i18n/dates.ts';
import type { AccessRequest } from './accessRequest.ts';
import { stateWords } from './stateWords.ts';
import styles from './Tracker.module.css';
import { type TrackerStep, trackerOf } from './tracker.ts';

const names: Readonly<Record<Exclude<TrackerStep['step'], 'result'>, string>> = {
  asked: 'Requested',
  waiting: 'Waiting for approval',
  scheduled: 'Scheduled',
  delivering: 'Being delivered',
};

/** A request's way in steps, each with its time or "not known". */
export function Tracker({ request }: { request: AccessRequest }) {
  return (
    <ol className={styles['tracker']}>
      {trackerOf(request).map(({ step, at, progress }) => (
        <li key={step} data-progress={progress} aria-current={progress === 'current' ? 'step' : undefined}>
          <span className={styles['name']}>{nameOf(step, progress, request)}</span>
          <span className={styles['time']}>{timeWords(at, progress)}</span>
        </li>
      ))}
    </ol>
  );
}

function nameOf(step: TrackerStep['step'], progress: TrackerStep['progress'], request: AccessRequest): string {
  if (step !== 'result') return names[step];
  return progress === 'done' ? stateWords(request) : 'Result';
}

function timeWords(at: number | undefined, progress: TrackerStep['progress']): string {
  if (at !== undefined && progress !== 'missed') return formatDateTime(at);
  switch (progress) {
    case 'current':
      return 'now';
    case 'ahead':
      return 'not yet';
    case 'missed':
      return 'did not come to this';
    case 'unknown':
      return 'not known';
    case 'done':
      return 'time not known';
  }
}
