import { expect, test } from 'vitest';
import { currentStep, type HelpStage } from './helpStage.ts';

const list: HelpStage = { isSignedIn: true, isAsking: false, cancellation: undefined };
const intentAt = 0;

test.each([
  ['before signing in', { ...list, isSignedIn: false }, 1],
  ['with the list', list, 2],
  ['with the question', { ...list, isAsking: true }, 3],
  ['while it is sent', { ...list, cancellation: { phase: 'sending', intentAt } }, 4],
  ['when it is cancelled', { ...list, cancellation: { phase: 'cancelled', listAgrees: true, intentAt } }, 'done'],
  ['after a failure', { ...list, cancellation: { phase: 'stillPending', seenAt: 0, intentAt } }, 2],
  [
    'with a second question',
    { ...list, isAsking: true, cancellation: { phase: 'cancelled', listAgrees: true, intentAt } },
    3,
  ],
] as const)('%s', (_, stage, step) => expect(currentStep(stage)).toBe(step));
