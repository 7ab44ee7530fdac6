import { type AccessRequest, isPending, type RequestState } from './accessRequest.ts';
import { madeBy } from './madeBy.ts';

/** One step on a request's way: what, and when as far as Graph says. */
export interface ProgressStep {
  readonly step: 'asked' | 'waiting' | 'scheduled' | 'delivering' | 'result';
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  /**
   * `possible`: the step is ahead for some packages only; `missed`: the request ended before it; `unknown`: nobody says
   * whether the request has been there.
   */
  readonly progress: 'done' | 'current' | 'ahead' | 'possible' | 'missed' | 'unknown';
}

const hour = 3_600_000;
const steps = ['asked', 'waiting', 'scheduled', 'delivering', 'result'] as const;
const stepOfState: Readonly<Partial<Record<RequestState, ProgressStep['step']>>> = {
  submitted: 'asked',
  pendingApproval: 'waiting',
  scheduled: 'scheduled',
  delivering: 'delivering',
};

/**
 * A request's way, as far as it is known: Graph tells when it was made and when it ended, and its present state. The
 * scheduled step is there only for a request that has a day to start on, and an approval only while one is awaited or
 * may be: many packages need none, and of a request that has ended Graph does not say whether there was one.
 */
export function progressOfRequest(request: AccessRequest): readonly ProgressStep[] {
  const { state, createdAt, completedAt, schedule } = request;
  const times: Partial<Record<ProgressStep['step'], number | undefined>> = {
    asked: createdAt,
    scheduled: schedule?.startsAt,
    result: completedAt,
  };
  return steps
    .filter((step) => step !== 'scheduled' || state === 'scheduled' || isForLater(request))
    .filter((step) => step !== 'waiting' || mayShowApproval(request))
    .map((step) => ({ step, at: times[step], progress: progressOf(step, request) }));
}

/** Whether it was to start clearly later than it was made: the service notes a start of its own for many that are not. */
function isForLater({ createdAt, schedule }: AccessRequest): boolean {
  return schedule?.startsAt !== undefined && schedule.startsAt - (createdAt ?? 0) > hour;
}

function mayShowApproval(request: AccessRequest): boolean {
  if (request.state === 'pendingApproval') return true;
  const by = madeBy(request);
  return request.state === 'submitted' && (by === 'me' || by === 'somebodyElse');
}

function progressOf(step: ProgressStep['step'], request: AccessRequest): ProgressStep['progress'] {
  const { state } = request;
  const current = stepOfState[state];
  if (current !== undefined && (isPending(request) || state === 'delivering')) {
    const distance = steps.indexOf(step) - steps.indexOf(current);
    if (step === 'waiting' && distance > 0) return 'possible';
    return distance < 0 ? 'done' : distance === 0 ? 'current' : 'ahead';
  }
  if (step === 'asked') return 'done';
  if (state === 'unknown') return 'unknown';
  if (step === 'result') return 'done';
  // A denied request never came to its delivery; how far a cancelled one had come, nobody says.
  if (state === 'denied') return 'missed';
  if (state === 'cancelled') return 'unknown';
  return 'done';
}
