import { i18n } from '@lingui/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphAnswer } from '../../graph/graphAnswer.ts';
import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import {
  type Cancellation,
  type CancellationEvent,
  confirmed,
  isUnderWay,
  settlingTime,
  step,
} from './cancellation.ts';
import { outcomeWords } from './outcomeWords.ts';

const at = 1_000_000;
const handle = { at, clientRequestId: 'c', status: 400 };
const [sending] = confirmed(at);

function shown(state: RequestState): AccessRequest {
  const request = readAccessRequest({ id: 'x', requestType: 'UserAdd' });
  if (!request) throw new Error('unreadable');
  return { ...request, state };
}
const seen = (state: RequestState, when: number): CancellationEvent => {
  return { type: 'seen', request: shown(state), startedAt: when, at: when };
};
const answered = (answer: GraphAnswer, when = at + 1): CancellationEvent => ({ type: 'answered', answer, at: when });
const run = (events: readonly CancellationEvent[]) =>
  events.reduce<Cancellation>((state, event) => step(state, event)[0], sending);

const ok: GraphAnswer = { kind: 'ok', body: undefined, handle };
const refused = (status: number): GraphAnswer => ({ kind: 'refused', status, handle });
const unknown: GraphAnswer = { kind: 'unknown', cause: 'timeout', handle };

test('a confirmed intent sends once', () => {
  expect(confirmed(at)[1].filter(({ type }) => type === 'send')).toHaveLength(1);
});

describe('after a 2xx', () => {
  test('it is cancelled, and stays so while the list lags behind', () => {
    expect(run([answered(ok)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seen('pendingApproval', at + 2)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled', listAgrees: true });
  });
  test('it says after a minute that the list does not show it yet', () => {
    const state = run([answered(ok), { type: 'timeUp', at: at + settlingTime }]);
    expect(state).toMatchObject({ phase: 'cancelled', listAgrees: false });
  });
});

describe('after no clear answer', () => {
  test('it reads the list until that says what became of it', () => {
    expect(run([answered(unknown)])).toMatchObject({ phase: 'checking' });
    expect(run([answered(unknown), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled' });
    expect(run([answered(unknown), seen('delivered', at + 2)])).toMatchObject({ phase: 'tooLate', state: 'delivered' });
  });
  test('a list from before proves nothing, and one from right after not yet', () => {
    expect(run([answered(unknown), seen('pendingApproval', at)])).toMatchObject({ phase: 'checking' });
    expect(run([answered(unknown), seen('pendingApproval', at + 2)])).toMatchObject({ phase: 'checking' });
    expect(run([answered(unknown), seen('pendingApproval', at + 20_000)])).toMatchObject({ phase: 'stillPending' });
  });
  test('it ends by saying that it could not be found out, and a check finds out later', () => {
    const events = [answered(unknown), { type: 'timeUp', at: at + settlingTime } as const];
    expect(run(events)).toMatchObject({ phase: 'unknown' });
    const again = [...events, { type: 'checkAgain', at: at + 90_000 } as const];
    expect(run(again)).toMatchObject({ phase: 'checking' });
    expect(run([...again, seen('cancelled', at + 91_000)])).toMatchObject({ phase: 'cancelled' });
  });
});

test('I15: checking again ends within a minute of its own', () => {
  const [unknownEnd] = step(run([answered(unknown)]), { type: 'timeUp', at: at + settlingTime });
  const later = at + 500_000;
  const [checking, effects] = step(unknownEnd, { type: 'checkAgain', at: later });
  expect(effects).toContainEqual({ type: 'alarm', at: later + settlingTime });
  expect(step(checking, { type: 'timeUp', at: later + settlingTime })[0]).toMatchObject({ phase: 'unknown' });
});

describe('after a refusal', () => {
  test.each([400, 404, 409])('%i is checked against the list', (status) => {
    expect(run([answered(refused(status))])).toMatchObject({ phase: 'verifying' });
    expect(run([answered(refused(status)), seen('denied', at + 2)])).toMatchObject({ phase: 'tooLate' });
    expect(run([answered(refused(status)), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled' });
  });
  test.each([401, 403])('%i is said at once', (status) => {
    expect(run([answered(refused(status))])).toMatchObject({ phase: 'refused', status });
  });
});

const events: fc.Arbitrary<CancellationEvent[]> = fc
  .array(
    fc.tuple(
      fc.nat(70_000),
      fc.constantFrom('ok', '400', '403', 'unknown', 'throttled', 'offline', 'tab', 'end', 'again', 'seen'),
      fc.constantFrom<RequestState>('pendingApproval', 'delivering', 'delivered', 'denied', 'cancelled', 'unknown'),
    ),
  )
  .map((steps) =>
    steps.map(([after, kind, state]): CancellationEvent => {
      const when = at + after;
      if (kind === 'ok') return answered(ok, when);
      if (kind === '400' || kind === '403') return answered(refused(Number(kind)), when);
      if (kind === 'unknown') return answered(unknown, when);
      if (kind === 'throttled') return answered({ kind: 'throttled', until: undefined, handle }, when);
      if (kind === 'offline') return answered({ kind: 'unreachable', cause: 'offline', handle }, when);
      if (kind === 'tab') return { type: 'heldByAnotherTab', at: when };
      if (kind === 'end') return { type: 'readingEnded', at: when };
      if (kind === 'again') return { type: 'checkAgain', at: when };
      return seen(state, when);
    }),
  );

test('in any order of events: nothing more is sent, and "cancelled" is said only when it is known', () => {
  fc.assert(
    fc.property(events, (order) => {
      let state: Cancellation = sending;
      let isKnown = false;
      for (const event of order) {
        const wasOpen = state.phase === 'sending';
        if (event.type === 'answered' && event.answer.kind === 'ok' && wasOpen) isKnown = true;
        if (event.type === 'seen' && event.request.state === 'cancelled') isKnown = true;
        const [next, effects] = step(state, event);
        expect(effects.some(({ type }) => type === 'send')).toBe(false);
        if (i18n._(outcomeWords(next, 'x').headline).startsWith('Cancelled')) expect(isKnown).toBe(true);
        state = next;
      }
    }),
  );
});

test('in any order of events it is settled when its time is up', () => {
  fc.assert(
    fc.property(events, (order) => {
      const state = [...order, { type: 'timeUp', at: at + 10 * settlingTime } as const].reduce<Cancellation>(
        (before, event) => step(before, event)[0],
        sending,
      );
      expect(isUnderWay(state)).toBe(false);
    }),
  );
});
