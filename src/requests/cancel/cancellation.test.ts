import { i18n } from '@lingui/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphAnswer } from '../../graph/graphAnswer.ts';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import {
  type Cancellation,
  type CancellationEvent,
  confirmed,
  confirmedTooLate,
  isUnderWay,
  mayConfirm,
  settlingTime,
  step,
} from './cancellation.ts';
import { outcomeWords } from './outcomeWords.ts';

const at = 1_000_000;
const handle = { at, clientRequestId: 'c', status: 400 };
const [sending] = confirmed(at);

const shown = (state: RequestState): AccessRequest => ({ ...accessRequest(), state });
const seen = (state: RequestState, when: number): CancellationEvent => {
  return { type: 'seen', request: shown(state), startedAt: when, at: when };
};
/** What this app keeps in its list while Graph's own still shows something older. */
const seenBeingUpdated = (state: RequestState, when: number): CancellationEvent => {
  return { type: 'seen', request: { ...shown(state), beingUpdated: true }, startedAt: when, at: when };
};
const timeUp = (when: number): CancellationEvent => ({ type: 'timeUp', at: when });
const readingEnded = (when: number): CancellationEvent => ({ type: 'readingEnded', at: when });
const answered = (answer: GraphAnswer, when = at + 1): CancellationEvent => ({ type: 'answered', answer, at: when });
const run = (events: readonly CancellationEvent[]) =>
  events.reduce<Cancellation>((state, event) => step(state, event)[0], sending);

const ok: GraphAnswer = { kind: 'ok', body: undefined, handle };
const refused = (status: number): GraphAnswer => ({ kind: 'refused', status, handle });
const unknown: GraphAnswer = { kind: 'unknown', cause: 'timeout', handle };

test('a confirmed intent sends once, and has a minute', () => {
  expect(confirmed(at)[1]).toEqual([{ type: 'send' }, { type: 'alarm', at: at + settlingTime }]);
});

describe('after a 2xx', () => {
  test('it is cancelled, and stays so while the list lags behind', () => {
    expect(run([answered(ok)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seen('pendingApproval', at + 2)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled', listAgrees: true });
  });
  test('it says after a minute that the list does not show it yet', () => {
    const state = run([answered(ok), timeUp(at + settlingTime)]);
    expect(state).toMatchObject({ phase: 'cancelled', listAgrees: false });
  });
  test('the list of this page is told at once, then the other tabs, and then Graph is asked for its own', () => {
    expect(step(sending, answered(ok, at + 1))[1]).toEqual([
      { type: 'markCancelled' },
      { type: 'tellTabs' },
      { type: 'reread', pause: 0 },
      { type: 'alarm', at: at + settlingTime },
    ]);
  });
  test('I11: a list that shows it being delivered is not "too late" yet; one that shows it delivered is', () => {
    expect(run([answered(ok), seen('delivering', at + 2)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seen('delivered', at + 2)])).toMatchObject({ phase: 'tooLate', state: 'delivered' });
    const minuteLater = [answered(ok), timeUp(at + settlingTime)];
    const then = (state: RequestState) => run([...minuteLater, seen(state, at + settlingTime + 1)]);
    expect(then('delivering')).toMatchObject({ phase: 'cancelled', listAgrees: false });
    expect(then('denied')).toMatchObject({ phase: 'tooLate', state: 'denied' });
    expect(then('cancelled')).toMatchObject({ phase: 'cancelled', listAgrees: true });
  });
  test("what only this page's own list says is not Graph's list yet", () => {
    expect(run([answered(ok), seenBeingUpdated('cancelled', at + 2)])).toMatchObject({ phase: 'accepted' });
    expect(run([answered(ok), seenBeingUpdated('delivered', at + 2)])).toMatchObject({ phase: 'accepted' });
  });
  test('a list that shows a state without a word proves nothing', () => {
    expect(run([answered(ok), seen('unknown', at + 2)])).toMatchObject({ phase: 'accepted' });
  });
  test('the list is read after growing pauses, the longest of which repeats', () => {
    let state = run([answered(ok)]);
    const pauses = Array.from({ length: 7 }, () => {
      const [next, effects] = step(state, readingEnded(at + 2));
      state = next;
      return effects;
    });
    expect(pauses).toEqual([1, 2, 4, 8, 15, 15, 15].map((seconds) => [{ type: 'reread', pause: seconds * 1_000 }]));
  });
});

describe('after no clear answer', () => {
  test('it reads the list until that says what became of it', () => {
    expect(run([answered(unknown)])).toMatchObject({ phase: 'checking' });
    expect(run([answered(unknown), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled' });
    expect(run([answered(unknown), seen('delivered', at + 2)])).toMatchObject({ phase: 'tooLate', state: 'delivered' });
    expect(run([answered(unknown), seen('delivering', at + 2)])).toMatchObject({
      phase: 'tooLate',
      state: 'delivering',
    });
  });
  test('a list from before proves nothing, and one from right after not yet', () => {
    expect(run([answered(unknown), seen('pendingApproval', at), timeUp(at + settlingTime)])).toMatchObject({
      phase: 'unknown',
    });
    expect(run([answered(unknown), seen('pendingApproval', at + 2)])).toMatchObject({ phase: 'checking' });
    expect(run([answered(unknown), seen('pendingApproval', at + 20_000)])).toMatchObject({ phase: 'stillPending' });
  });
  test('"pending" is believed a quarter of a minute after the answer, and not before', () => {
    const soon = answered(unknown, at + 1);
    const early = seen('pendingApproval', at + 1 + 14_999);
    expect(run([soon, early])).toMatchObject({ phase: 'checking' });
    expect(run([soon, early, timeUp(at + settlingTime)])).toMatchObject({
      phase: 'stillPending',
      seenAt: at + 1 + 14_999,
    });
    expect(run([soon, seen('pendingApproval', at + 1 + 15_000)])).toMatchObject({ phase: 'stillPending' });
  });
  test('an alarm that rings early, or belongs to an earlier minute, ends nothing', () => {
    expect(run([answered(unknown), timeUp(at + settlingTime - 1)])).toMatchObject({ phase: 'checking' });
  });
  test('after it could not be found out, a newer list still says that it is pending; an older one says nothing', () => {
    const ended = [answered(unknown), timeUp(at + settlingTime)];
    expect(run([...ended, seen('pendingApproval', at)])).toMatchObject({ phase: 'unknown' });
    const seenAt = at + settlingTime + 1;
    expect(run([...ended, seen('pendingApproval', seenAt)])).toMatchObject({ phase: 'stillPending', seenAt });
  });
  test('it ends by saying that it could not be found out, and a check finds out later', () => {
    const events = [answered(unknown), timeUp(at + settlingTime)];
    expect(run(events)).toMatchObject({ phase: 'unknown' });
    const again = [...events, { type: 'checkAgain', at: at + 90_000 } as const];
    expect(run(again)).toMatchObject({ phase: 'checking' });
    expect(run([...again, seen('cancelled', at + 91_000)])).toMatchObject({ phase: 'cancelled' });
  });
});

describe('before the answer is there', () => {
  test('no list says what becomes of it', () => {
    expect(run([seen('cancelled', at + 1)])).toMatchObject({ phase: 'sending' });
    expect(run([seen('delivered', at + 1)])).toMatchObject({ phase: 'sending' });
  });
  test('it is not known after a minute, and the answer counts even when it comes later than that', () => {
    const ended = run([timeUp(at + settlingTime)]);
    expect(ended).toMatchObject({ phase: 'unknown', endedAt: at + settlingTime });
    const late = at + settlingTime + 5_000;
    const [accepted, effects] = step(ended, answered(ok, late));
    expect(accepted).toMatchObject({ phase: 'accepted', settleBy: late + settlingTime });
    expect(effects).toContainEqual({ type: 'alarm', at: late + settlingTime });
  });
  test('another answer after an answer changes nothing', () => {
    const unknownEnd = run([answered(unknown), timeUp(at + settlingTime)]);
    expect(step(unknownEnd, answered(ok, at + settlingTime + 1))).toEqual([unknownEnd, []]);
    const cancelled = run([answered(ok), seen('cancelled', at + 2)]);
    expect(step(cancelled, answered(refused(403)))).toEqual([cancelled, []]);
  });
});

describe('while another tab sends a cancel for the same request', () => {
  const held: CancellationEvent = { type: 'heldByAnotherTab', at: at + 1 };
  test('this one sends nothing and reads the list', () => {
    const [state, effects] = step(sending, held);
    expect(state).toMatchObject({ phase: 'checking', inAnotherTab: true });
    expect(effects).toContainEqual({ type: 'reread', pause: 0 });
  });
  test('"pending" says only that the other one is not done, until a minute has passed', () => {
    const seenAt = at + 20_000;
    expect(run([held, seen('pendingApproval', seenAt)])).toMatchObject({ phase: 'checking', pendingSeenAt: seenAt });
    const minuteLater = run([held, seen('pendingApproval', seenAt), timeUp(at + settlingTime)]);
    expect(minuteLater).toMatchObject({ phase: 'stillPending', seenAt });
  });
  test('what the other one is doing changes nothing about a cancel that has been answered', () => {
    const accepted = run([answered(ok)]);
    expect(step(accepted, held)).toEqual([accepted, []]);
  });
});

describe('confirmed for a request that the list no longer shows pending, nothing is sent', () => {
  test.each([true, false])('a cancelled one is cancelled; its list is being updated: %s', (beingUpdated) => {
    const cancelled = { ...shown('cancelled'), beingUpdated };
    expect(confirmedTooLate(cancelled, at)).toEqual({ phase: 'cancelled', listAgrees: !beingUpdated, intentAt: at });
  });
  test.each<RequestState>(['delivering', 'delivered', 'denied'])('"%s" is too late', (state) => {
    const { status } = shown(state);
    expect(confirmedTooLate(shown(state), at)).toEqual({ phase: 'tooLate', state, status, intentAt: at });
  });
  test.each<RequestState>(['unknown', 'pendingApproval'])('"%s" only says that it has changed', (state) => {
    expect(confirmedTooLate(shown(state), at)).toEqual({ phase: 'notSent', cause: 'changed', intentAt: at });
  });
});

test.each<[Cancellation['phase'], 'goes on' | 'is in doubt' | 'is over' | 'may be tried again']>([
  ['sending', 'goes on'],
  ['accepted', 'goes on'],
  ['verifying', 'goes on'],
  ['checking', 'goes on'],
  ['cancelled', 'is over'],
  ['tooLate', 'is over'],
  ['unknown', 'is in doubt'],
  ['refused', 'may be tried again'],
  ['stillPending', 'may be tried again'],
  ['notSent', 'may be tried again'],
])('a cancel that is "%s" %s', (phase, what) => {
  expect(isUnderWay(inPhase[phase])).toBe(what === 'goes on');
  expect(mayConfirm(inPhase[phase])).toBe(what === 'may be tried again');
});

test('a request that nobody has tried to cancel may be cancelled', () => {
  expect(mayConfirm(undefined)).toBe(true);
});

test('I12: what is settled stays so, whatever ends, rings or is read later', () => {
  for (const state of [inPhase.cancelled, inPhase.tooLate, inPhase.refused, inPhase.stillPending, inPhase.notSent]) {
    const later = state.intentAt + 10 * settlingTime;
    expect(step(state, readingEnded(later))).toEqual([state, []]);
    expect(step(state, timeUp(later))).toEqual([state, []]);
    // It answers a new intent as well.
    expect(step(state, { type: 'checkAgain', at: later })).toEqual([{ ...state, intentAt: later }, []]);
    expect(step(state, seen('pendingApproval', later))).toEqual([state, []]);
  }
});

test('a list that says once more what is known makes no news of it', () => {
  const { cancelled, tooLate } = inPhase;
  const later = cancelled.intentAt + settlingTime;
  expect(step(cancelled, seen('cancelled', later))[0]).toBe(cancelled);
  expect(step(tooLate, seen(tooLate.state, later))[0]).toBe(tooLate);
  expect(step(tooLate, seen('denied', later))[0]).toMatchObject({ phase: 'tooLate', state: 'denied' });
});

test('I15: checking again ends within a minute of its own', () => {
  const [unknownEnd] = step(run([answered(unknown)]), timeUp(at + settlingTime));
  const later = at + 500_000;
  const [checking, effects] = step(unknownEnd, { type: 'checkAgain', at: later });
  expect(effects).toContainEqual({ type: 'alarm', at: later + settlingTime });
  expect(step(checking, { type: 'timeUp', at: later + settlingTime })[0]).toMatchObject({ phase: 'unknown' });
});

describe('after a refusal', () => {
  test.each([400, 401, 403, 404, 409])('%i is checked against the list', (status) => {
    expect(run([answered(refused(status))])).toMatchObject({ phase: 'verifying' });
    expect(run([answered(refused(status)), seen('denied', at + 2)])).toMatchObject({ phase: 'tooLate' });
    expect(run([answered(refused(status)), seen('delivering', at + 2)])).toMatchObject({ phase: 'tooLate' });
    expect(run([answered(refused(status)), seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled' });
  });
  test('a 429 that asks to wait is told at once, without a word of what the list has not said', () => {
    const busy = answered({ kind: 'throttled', until: at + 60_000, handle: { ...handle, status: 429 } });
    expect(run([busy])).toMatchObject({ phase: 'refused', status: 429, until: at + 60_000 });
    expect(run([busy])).not.toHaveProperty('pendingSeenAt');
    expect(run([busy, seen('cancelled', at + 61_000)])).toMatchObject({ phase: 'cancelled' });
  });
  test('a 429 that asks to wait does so by the computer’s clock, however far the page’s own is from it', () => {
    for (const apart of [-3_600_000, 3_600_000]) {
      const wall = at + apart;
      const busy = answered({ kind: 'throttled', until: wall + 60_000, handle: { ...handle, at: wall, status: 429 } });
      expect(run([busy])).toMatchObject({ phase: 'refused', until: wall + 60_000 });
    }
  });
  test('a 429 is checked too, and keeps the moment until which it asks everybody to wait', () => {
    const busy = answered({ kind: 'throttled', until: 7, handle: { ...handle, status: 429 } });
    expect(run([busy])).toMatchObject({ phase: 'verifying', status: 429, until: 7 });
    expect(run([busy, seen('cancelled', at + 2)])).toMatchObject({ phase: 'cancelled' });
    const end = run([
      busy,
      seen('pendingApproval', at + 2),
      readingEnded(at + 3),
      readingEnded(at + 4),
      readingEnded(at + 5),
    ]);
    expect(end).toMatchObject({ phase: 'refused', status: 429, until: 7, pendingSeenAt: at + 2 });
  });
  test('it is said after three readings that do not explain it, with the moment of the latest "pending"', () => {
    const readings = [
      answered(refused(409)),
      seen('pendingApproval', at + 2),
      readingEnded(at + 3),
      readingEnded(at + 4),
    ];
    expect(run(readings)).toMatchObject({ phase: 'verifying' });
    expect(run([...readings, readingEnded(at + 5)])).toMatchObject({
      phase: 'refused',
      status: 409,
      pendingSeenAt: at + 2,
    });
  });
  test('it is said after a minute at the latest', () => {
    const state = run([answered(refused(404)), timeUp(at + settlingTime)]);
    expect(state).toMatchObject({ phase: 'refused', status: 404, pendingSeenAt: undefined });
  });
  test('a list from before the refusal does not explain it; one that began at that moment does', () => {
    const state = run([answered(refused(404)), seen('pendingApproval', at), timeUp(at + settlingTime)]);
    expect(state).toMatchObject({ phase: 'refused', pendingSeenAt: undefined });
    const sameMoment = run([
      answered(refused(404), at + 1),
      seen('pendingApproval', at + 1),
      timeUp(at + settlingTime),
    ]);
    expect(sameMoment).toMatchObject({ phase: 'refused', pendingSeenAt: at + 1 });
  });
});

describe('a cancel that Graph had no part in, or did not carry out, says why', () => {
  const unsent = { at, clientRequestId: 'c' };
  test.each<[string, GraphAnswer, object]>([
    [
      'an earlier wait holds',
      { kind: 'throttled', until: 7, handle: unsent },
      { phase: 'notSent', cause: 'throttled', until: 7 },
    ],
    [
      'the replay after a 401 was too early',
      { kind: 'throttled', until: 7, handle: { at, clientRequestId: 'c', status: 401 } },
      { phase: 'notSent', cause: 'throttled', until: 7 },
    ],
    [
      'the session has ended',
      { kind: 'needsInteraction', claims: 'mfa', handle: unsent },
      { phase: 'notSent', cause: 'signIn', claims: 'mfa' },
    ],
    [
      'the browser is offline',
      { kind: 'unreachable', cause: 'offline', handle: unsent },
      { phase: 'notSent', cause: 'offline' },
    ],
    [
      'there is no token',
      { kind: 'unreachable', cause: 'token', handle: unsent },
      { phase: 'notSent', cause: 'noToken' },
    ],
    [
      'there is no room for a token',
      { kind: 'unreachable', cause: 'storage', handle: unsent },
      { phase: 'notSent', cause: 'storage' },
    ],
  ])('%s', (_name, answer, state) => {
    expect(step(sending, answered(answer))).toEqual([{ ...state, intentAt: at, handle: answer.handle }, []]);
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
        if (i18n._(outcomeWords({ request: accessRequest(), cancellation: next }).headline).startsWith('Cancelled'))
          expect(isKnown).toBe(true);
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
