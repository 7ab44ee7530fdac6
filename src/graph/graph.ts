import { browserClock, type Clock } from './clock.ts';
import type { CallHandle, GraphAnswer, GraphFailure } from './graphAnswer.ts';
import { type GraphRequest, graphFetch, newHandle } from './graphFetch.ts';
import { ownFloor, type RetryFloor } from './retryFloor.ts';

/** How long to wait for a token, in milliseconds. */
const tokenTimeout = 15_000;
/** A GET is tried so often at most, within `patience` milliseconds all in all. */
const tries = 3;
const patience = 60_000;

/** A token, or why there is none. Who makes a {@link Graph} brings it: this layer does not know where tokens come from. */
export type GetToken = (request: {
  claims?: string | undefined;
  forceRefresh?: boolean;
}) => Promise<
  | { readonly kind: 'token'; readonly accessToken: string }
  | { readonly kind: 'needsInteraction'; readonly claims?: string | undefined }
  | { readonly kind: 'throttled' | 'storageFull' | 'unreachable' }
>;

/** What a {@link Graph} is made from. */
export interface GraphOptions {
  /** The one origin that ever sees a token. */
  readonly origin: string;
  readonly getToken: GetToken;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  readonly isOnline?: () => boolean;
  /** Where the latest Retry-After is kept; only in this object unless said. */
  readonly floor?: RetryFloor;
  /** Whether the browser must keep no answer, at the price of a preflight for each reading. */
  readonly keepsNothing?: boolean;
}

/** One person's calls to Microsoft Graph. Every end of a call is a value; see {@link GraphAnswer}. */
export interface Graph {
  readonly origin: string;
  readonly clock: Clock;
  /**
   * Reads. Tried three times at most, with growing jittered pauses and never before a `Retry-After` has passed.
   * Rejects only with the signal's reason, and with a `TypeError` for an address that is not Graph's.
   */
  get(url: string, signal?: AbortSignal): Promise<GraphAnswer>;
  /**
   * Sends once. The one replay is after a 401, which comes before execution. The body of a success is not read.
   * `deadline` (by `Clock.now`) shortens the waits. Rejects only for an address that is not Graph's.
   */
  post(url: string, body: string | undefined, deadline: number): Promise<GraphAnswer>;
}

/** Makes the way to Graph for one account. */
export function createGraph({
  origin,
  getToken,
  fetch: browserFetch = (...request) => fetch(...request),
  clock = browserClock,
  isOnline = () => navigator.onLine,
  floor = ownFloor(),
  keepsNothing = false,
}: GraphOptions): Graph {
  const environment = { fetch: browserFetch, clock, isOnline, keepsNothing };
  /** A call got no answer with the headers that Graph can do without, and one without them did. */
  let isBare = false;

  async function get(url: string, signal?: AbortSignal): Promise<GraphAnswer> {
    const giveUpAt = clock.now() + patience;
    let triesBare = isBare;
    let answered: CallHandle | undefined;
    for (let attempt = 1; ; attempt++) {
      if (floor.at > giveUpAt) return tooEarly(answered);
      while (floor.at > clock.now()) await clock.sleep(floor.at - clock.now(), signal);
      const answer = await send({ method: 'GET', url, signal, deadline: giveUpAt, isBare: triesBare });
      signal?.throwIfAborted();
      answered = answer.handle;
      // A preflight that admits fewer headers, and a proxy that takes them away, look like a lost connection.
      if (triesBare && answer.handle.status !== undefined) isBare = true;
      triesBare = isBare || (answer.kind === 'unreachable' && answer.cause === 'network');
      const pause = 500 * 2 ** attempt * (0.5 + clock.random());
      if (attempt === tries || !isWorthRepeating(answer) || clock.now() + pause >= giveUpAt) return answer;
      await clock.sleep(pause, signal);
    }
  }

  function post(url: string, body: string | undefined, deadline: number): Promise<GraphAnswer> {
    return send({ method: 'POST', url, body, deadline, isBare });
  }

  /** One request, and its one replay after a 401: with the claims asked for, or else with a new token. */
  async function send(request: Omit<GraphRequest, 'accessToken'>): Promise<GraphAnswer> {
    if (new URL(request.url).origin !== origin) throw new TypeError('Tokens go to Microsoft Graph only.');
    const first = await sendWithToken(request, {});
    if (first.answer.kind !== 'refused' || first.answer.status !== 401) return first.answer;

    const { challenge } = first;
    const second = await sendWithToken(
      request,
      challenge ? { claims: challenge } : { forceRefresh: true },
      first.answer.handle,
    );
    if (!second.challenge) return second.answer;
    return { kind: 'needsInteraction', claims: second.challenge, handle: second.answer.handle };
  }

  /** `handle` is that of the try before, where there was one: what is not sent has no id of its own. */
  async function sendWithToken(
    request: Omit<GraphRequest, 'accessToken'>,
    tokenRequest: Parameters<GetToken>[0],
    handle?: CallHandle,
  ) {
    if (floor.at > clock.now()) return { answer: tooEarly(handle) };
    const token = await tokenBefore(request.deadline, tokenRequest, handle);
    if ('failure' in token) return { answer: token.failure };
    // Another call may have been told to wait while this one waited for its token.
    if (floor.at > clock.now()) return { answer: tooEarly(handle) };
    const exchange = await graphFetch({ ...request, accessToken: token.accessToken }, environment);
    if (exchange.notBefore !== undefined) floor.raise(exchange.notBefore);
    return exchange;
  }

  function tooEarly(handle = newHandle(clock, true)): GraphFailure {
    return { kind: 'throttled', until: floor.at - clock.now() + clock.wall(), handle };
  }

  async function tokenBefore(
    deadline: number,
    tokenRequest: Parameters<GetToken>[0],
    handle = newHandle(clock, true),
  ): Promise<{ accessToken: string } | { failure: GraphFailure }> {
    if (!isOnline()) return { failure: { kind: 'unreachable', cause: 'offline', handle } };
    const outOfTime = clock.timeout(Math.max(0, Math.min(tokenTimeout, deadline - clock.now())));
    const answer = await Promise.race([getToken(tokenRequest), whenAborted(outOfTime)]);
    switch (answer?.kind) {
      case 'token':
        return { accessToken: answer.accessToken };
      case 'needsInteraction':
        return { failure: { kind: 'needsInteraction', claims: answer.claims ?? tokenRequest.claims, handle } };
      case 'throttled':
        return { failure: { kind: 'throttled', until: undefined, handle } };
      case 'storageFull':
        return { failure: { kind: 'unreachable', cause: 'storage', handle } };
      default:
        return { failure: { kind: 'unreachable', cause: isOnline() ? 'token' : 'offline', handle } };
    }
  }

  return { origin, clock, get, post };
}

function isWorthRepeating(answer: GraphAnswer): boolean {
  return (
    answer.kind === 'unknown' ||
    answer.kind === 'throttled' ||
    (answer.kind === 'unreachable' && answer.cause === 'network')
  );
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
