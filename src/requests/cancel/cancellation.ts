import type { CallHandle, GraphAnswer, GraphFailure } from '../../graph/graphAnswer.ts';
import { type AccessRequest, isPending, type RequestState } from '../request/accessRequest.ts';

/** From a confirmed intent to a settled page, in milliseconds. */
export const settlingTime = 60_000;
/** After an ambiguous end a list that still says pending is believed when so many milliseconds have passed. */
const doubtTime = 15_000;
/** Pauses before the re-reads of a list that does not agree yet, in milliseconds; the last one repeats. */
const pauses = [0, 1_000, 2_000, 4_000, 8_000, 15_000];
/** A refusal is checked against so many readings before it is said. */
const readingsAfterRefusal = 3;

/**
 * Why nothing was sent; `changed`: by the latest reading of the list it can no longer be cancelled; `stopped`: the person
 * stopped a run before it came to this one.
 */
export type NotSentCause = 'offline' | 'signIn' | 'throttled' | 'noToken' | 'storage' | 'changed' | 'stopped';

/** That nothing was sent, and why. */
export interface NotSent {
  readonly cause: NotSentCause;
  readonly until?: number | undefined;
  readonly claims?: string | undefined;
}

/**
 * What is known of one cancel. The first four phases go on by themselves and end within a minute of the intent; the
 * others are settled and each offers a way on.
 *
 * | phase | what may be said |
 * |---|---|
 * | `sending` | it is on its way |
 * | `accepted` | cancelled: Graph said so; its list is being updated |
 * | `verifying` | Graph refused; the list tells why |
 * | `checking` | not known yet |
 * | `cancelled` | cancelled: Graph's answer or its list said so |
 * | `tooLate` | it was approved, delivered or denied before |
 * | `refused` | Graph refused, and the request is as it was; without `pendingSeenAt` only that it refused |
 * | `stillPending` | it did not take effect; asking again needs a new confirmation |
 * | `unknown` | it could not be found out |
 * | `notSent` | nothing was sent |
 */
export type Cancellation = Readonly<{ intentAt: number; handle?: CallHandle | undefined }> &
  (
    | { readonly phase: 'sending' }
    | (Reading & { readonly phase: 'accepted' })
    | (Reading & { readonly phase: 'verifying'; readonly status: number; readonly until?: number | undefined })
    | (Reading & { readonly phase: 'checking'; readonly inAnotherTab?: boolean })
    | { readonly phase: 'cancelled'; readonly listAgrees: boolean }
    | { readonly phase: 'tooLate'; readonly state: RequestState; readonly status?: string | undefined }
    | {
        readonly phase: 'refused';
        readonly status: number;
        readonly until?: number | undefined;
        readonly pendingSeenAt?: number | undefined;
      }
    | { readonly phase: 'stillPending'; readonly seenAt: number }
    | { readonly phase: 'unknown'; readonly endedAt: number; readonly isUnanswered?: boolean }
    | (NotSent & { readonly phase: 'notSent' })
  );

/** A phase in which the list is read again and again. */
interface Reading {
  /** When the call ended: only a reading that began later says what became of it. */
  readonly endedAt: number;
  readonly settleBy: number;
  readonly readings: number;
  /** The end of the latest reading that showed the request pending. */
  readonly pendingSeenAt?: number | undefined;
}

/** What happens to a cancel. All times but `until` are `Clock.now`'s. */
export type CancellationEvent = { readonly at: number } & (
  | { readonly type: 'answered'; readonly answer: GraphAnswer }
  /** Another tab is sending a cancel for the same request at this moment. */
  | { readonly type: 'heldByAnotherTab' }
  /** A reading of the list shows the request. */
  | { readonly type: 'seen'; readonly request: AccessRequest; readonly startedAt: number }
  /** A re-read that this cancel asked for has ended, with or without success. */
  | { readonly type: 'readingEnded' }
  | { readonly type: 'timeUp' }
  /** The person wants it once more, when it has an end already: what is not known is looked up. */
  | { readonly type: 'checkAgain' }
);

/** What a step asks the world to do. */
export type CancellationEffect =
  | { readonly type: 'send' }
  /** Read the list again after a pause, by a reading that begins then. */
  | { readonly type: 'reread'; readonly pause: number }
  /** Dispatch `timeUp` at this moment. */
  | { readonly type: 'alarm'; readonly at: number }
  /** Graph's word is knowledge: write it into the list before any reading shows it. */
  | { readonly type: 'markCancelled' }
  /** Other tabs should read the list again. */
  | { readonly type: 'tellTabs' };

/** The next state, and what to do. */
export type Step = readonly [Cancellation, readonly CancellationEffect[]];

/** The person has confirmed: the one place from which a POST follows. */
export function confirmed(at: number): Step {
  return [{ phase: 'sending', intentAt: at }, [{ type: 'send' }, { type: 'alarm', at: at + settlingTime }]];
}

/**
 * The person has confirmed a cancel that the list already answers: nothing is sent, and the list is the outcome. A
 * state without a word, or one that its status contradicts, is no outcome.
 */
export function confirmedTooLate(request: AccessRequest, at: number): Cancellation {
  if (request.state === 'cancelled') {
    return { phase: 'cancelled', listAgrees: !request.beingUpdated, intentAt: at };
  }
  if (request.state === 'unknown' || isPending(request)) return { phase: 'notSent', cause: 'changed', intentAt: at };
  return { phase: 'tooLate', state: request.state, status: request.status, intentAt: at };
}

/** Whether the person may confirm (again): nothing is under way, and nothing is in doubt. */
export function mayConfirm(cancellation: Cancellation | undefined): boolean {
  return (
    cancellation === undefined ||
    cancellation.phase === 'refused' ||
    cancellation.phase === 'stillPending' ||
    cancellation.phase === 'notSent'
  );
}

/** Whether the cancel still goes on by itself. */
export function isUnderWay({ phase }: Cancellation): boolean {
  return phase === 'sending' || phase === 'accepted' || phase === 'verifying' || phase === 'checking';
}

/** Whether it has no answer yet. Graph's yes is one, though its list may not show it. */
export function isOpen(cancellation: Cancellation): boolean {
  return isUnderWay(cancellation) && cancellation.phase !== 'accepted';
}

/** One step of the cancel. Pure; an event that does not fit the phase changes nothing. */
export function step(state: Cancellation, event: CancellationEvent): Step {
  switch (event.type) {
    case 'answered':
      return isUnanswered(state) ? afterAnswer(state, event.answer, event.at) : [state, []];
    case 'heldByAnotherTab':
      if (state.phase !== 'sending') return [state, []];
      return startReading({ ...state, phase: 'checking', inAnotherTab: true }, event.at);
    case 'seen':
      return [afterSeen(state, event), []];
    case 'readingEnded':
      return afterReading(state);
    case 'timeUp':
      return [afterTime(state, event.at), []];
    case 'checkAgain':
      // What is known is the answer to a new intent as well.
      if (state.phase !== 'unknown') return [isOpen(state) ? state : { ...state, intentAt: event.at }, []];
      return startReading(
        { phase: 'checking', intentAt: state.intentAt, handle: state.handle },
        state.endedAt,
        event.at,
      );
  }
}

/** A computer that slept may hear the alarm before the answer: the answer counts all the same. */
function isUnanswered(state: Cancellation): boolean {
  return state.phase === 'sending' || (state.phase === 'unknown' && state.isUnanswered === true);
}

function afterAnswer(state: Cancellation, answer: GraphAnswer, at: number): Step {
  const base = { intentAt: state.intentAt, handle: answer.handle };
  switch (answer.kind) {
    case 'ok': {
      const [next, effects] = startReading({ ...base, phase: 'accepted' }, at);
      return [next, [{ type: 'markCancelled' }, { type: 'tellTabs' }, ...effects]];
    }
    case 'refused':
      // It can mean that it is cancelled, approved or delivered already. And a browser repeats a POST by itself whose
      // connection broke: the refusal is then the answer to the second one.
      return startReading({ ...base, phase: 'verifying', status: answer.status }, at);
    case 'throttled': {
      const { handle, until } = answer;
      // After a 401, which comes before execution, the replay was too early.
      if (handle.status === undefined || handle.status === 401)
        return [{ ...base, phase: 'notSent', cause: 'throttled', until }, []];
      // The list may not be asked before that either: nobody waits for it to learn how long to wait. Both times are the
      // computer's, and Retry-After counts in seconds.
      if (until !== undefined && until - handle.at >= 1_000)
        return [{ ...base, phase: 'refused', status: handle.status, until }, []];
      return startReading({ ...base, phase: 'verifying', status: handle.status, until }, at);
    }
    case 'needsInteraction':
      return [{ ...base, phase: 'notSent', cause: 'signIn', claims: answer.claims }, []];
    case 'unreachable':
      return [{ ...base, phase: 'notSent', cause: notSentCause(answer.cause) }, []];
    case 'unknown':
      return startReading({ ...base, phase: 'checking' }, at);
  }
}

function notSentCause(cause: (GraphFailure & { kind: 'unreachable' })['cause']): NotSentCause {
  return cause === 'offline' || cause === 'storage' ? cause : 'noToken';
}

type Unstarted =
  | { phase: 'accepted'; intentAt: number; handle?: CallHandle | undefined }
  | { phase: 'checking'; inAnotherTab?: boolean; intentAt: number; handle?: CallHandle | undefined }
  | {
      phase: 'verifying';
      status: number;
      until?: number | undefined;
      intentAt: number;
      handle?: CallHandle | undefined;
    };

function startReading(state: Unstarted, endedAt: number, now = endedAt): Step {
  const isInTime = now < state.intentAt + settlingTime;
  const settleBy = (isInTime ? state.intentAt : now) + settlingTime;
  return [
    { ...state, endedAt, settleBy, readings: 1 },
    [
      { type: 'reread', pause: 0 },
      { type: 'alarm', at: settleBy },
    ],
  ];
}

function afterSeen(state: Cancellation, event: CancellationEvent & { type: 'seen' }): Cancellation {
  const { request, at } = event;
  const { intentAt, handle } = state;
  // Before the answer is there, nothing that a list shows says what becomes of this cancel.
  if (state.phase === 'sending') return state;
  if (request.state === 'cancelled') {
    if (request.beingUpdated || (state.phase === 'cancelled' && state.listAgrees)) return state;
    return { phase: 'cancelled', listAgrees: true, intentAt, handle };
  }
  if (isPending(request)) return afterSeenPending(state, event.startedAt, at);
  if (request.state === 'unknown' || request.beingUpdated) return state;
  // Delivering is on its way to an end, so it does not contradict a 2xx yet.
  const isSaidCancelled = state.phase === 'accepted' || state.phase === 'cancelled';
  if (isSaidCancelled && request.state === 'delivering') return state;
  if (state.phase === 'tooLate' && state.state === request.state) return state;
  return { phase: 'tooLate', state: request.state, status: request.status, intentAt, handle };
}

function afterSeenPending(state: Cancellation, startedAt: number, at: number): Cancellation {
  const { intentAt, handle } = state;
  switch (state.phase) {
    case 'checking':
      if (startedAt < state.endedAt) return state;
      // The other tab is done within its own minute; until then "pending" only says that it is not done.
      if (state.inAnotherTab || at - state.endedAt < doubtTime) return { ...state, pendingSeenAt: at };
      return { phase: 'stillPending', seenAt: at, intentAt, handle };
    case 'verifying':
      return startedAt < state.endedAt ? state : { ...state, pendingSeenAt: at };
    case 'unknown':
      return startedAt < state.endedAt ? state : { phase: 'stillPending', seenAt: at, intentAt, handle };
    default:
      return state;
  }
}

function afterReading(state: Cancellation): Step {
  if (state.phase !== 'accepted' && state.phase !== 'checking' && state.phase !== 'verifying') return [state, []];
  if (state.phase === 'verifying' && state.readings >= readingsAfterRefusal) {
    return [refused(state), []];
  }
  const pause = pauses[Math.min(state.readings, pauses.length - 1)] ?? 0;
  return [{ ...state, readings: state.readings + 1 }, [{ type: 'reread', pause }]];
}

function afterTime(state: Cancellation, at: number): Cancellation {
  const { intentAt, handle } = state;
  if ('settleBy' in state && at < state.settleBy) return state;
  switch (state.phase) {
    case 'accepted':
      return { phase: 'cancelled', listAgrees: false, intentAt, handle };
    case 'verifying':
      return refused(state);
    case 'checking':
      return state.pendingSeenAt === undefined
        ? { phase: 'unknown', endedAt: state.endedAt, intentAt, handle }
        : { phase: 'stillPending', seenAt: state.pendingSeenAt, intentAt, handle };
    case 'sending':
      return { phase: 'unknown', endedAt: at, isUnanswered: true, intentAt, handle };
    default:
      return state;
  }
}

function refused(state: Cancellation & { phase: 'verifying' }): Cancellation {
  const { intentAt, handle, status, until, pendingSeenAt } = state;
  return { phase: 'refused', status, until, pendingSeenAt, intentAt, handle };
}
