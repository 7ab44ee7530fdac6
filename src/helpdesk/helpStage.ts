import type { Cancellation } from '../requests/cancel/cancellation.ts';
import { isUnderWay } from '../requests/cancel/cancellation.ts';
import type { StepNumber } from './helpSteps.ts';

/** What the app shows, as far as the steps of the help depend on it. */
export interface HelpStage {
  readonly isSignedIn: boolean;
  /** The question whether to cancel is open. */
  readonly isAsking: boolean;
  /** The latest cancel of this visit. */
  readonly cancellation: Cancellation | undefined;
}

/** The step that the person is at; `done` when the latest cancel has succeeded. */
export function currentStep({ isSignedIn, isAsking, cancellation }: HelpStage): StepNumber | 'done' {
  if (!isSignedIn) return 1;
  if (isAsking) return 3;
  if (!cancellation) return 2;
  if (cancellation.phase === 'accepted' || cancellation.phase === 'cancelled') return 'done';
  return isUnderWay(cancellation) ? 4 : 2;
}
