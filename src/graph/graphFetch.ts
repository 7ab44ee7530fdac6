import { readJson } from '../browser/readJson.ts';
import { claimsChallenge } from './claimsChallenge.ts';
import type { Clock } from './clock.ts';
import type { CallHandle, GraphAnswer, GraphFailure } from './graphAnswer.ts';
import { retryAfter } from './retryAfter.ts';

/** Longest duration of one exchange, in milliseconds. */
const timeouts = { GET: 15_000, POST: 30_000 };
/** The largest answer that is read, in bytes. A page of requests is about 1 kB a row. */
const largest = 16 * 1_024 * 1_024;
/** The statuses by which Graph says that it did nothing. 410 says of a list that its address is gone. */
const refusals = { GET: [400, 403, 404, 409, 410], POST: [400, 403, 404, 409] };

const headersOfReading = {
  // No cache on the way may answer, nor Chromium have this wait for another tab’s reading of the list. Graph admits the header
  // from browsers: Microsoft's own toolkit sends it (mgt-todo/graph.todo.ts of microsoft-graph-toolkit).
  'Cache-Control': 'no-cache',
  // Else v1.0 names an enumeration's later members "unknownFutureValue":
  // https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
  Prefer: 'include-unknown-enum-members',
};

/** One request to Graph. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** JSON text of a POST; without it the POST has no body. */
  readonly body?: string | undefined;
  readonly accessToken: string;
  /** Aborts the request from outside. */
  readonly signal?: AbortSignal | undefined;
  /** When the answer has to be there, by `Clock.now`; shortens the usual time. */
  readonly deadline: number;
  /** Leaves out every header that Graph can do without. */
  readonly isBare: boolean;
}

/** What the request runs on; tests bring their own. */
export interface GraphEnvironment {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly isOnline: () => boolean;
  /** Whether the browser must keep no answer. */
  readonly keepsNothing?: boolean;
}

/** The answer, and what in its headers the next request has to heed. */
export interface GraphExchange {
  readonly answer: GraphAnswer;
  /** With a 401: the claims it asks for, decoded. */
  readonly challenge?: string | undefined;
  /** When the `Retry-After` of a 429 or 5xx has passed, by `Clock.now`. */
  readonly notBefore?: number | undefined;
}

/** Sends one request, once, and says how it ended. Never rejects. */
export async function graphFetch(request: GraphRequest, environment: GraphEnvironment): Promise<GraphExchange> {
  const { method, url, body, accessToken, signal, deadline, isBare } = request;
  const { clock, isOnline } = environment;
  const handle = newHandle(clock, isBare);
  if (!isOnline()) return { answer: { kind: 'unreachable', cause: 'offline', handle: newHandle(clock, true) } };

  const outOfTime = clock.timeout(Math.max(0, Math.min(timeouts[method], deadline - clock.now())));
  const send = (cache: RequestCache) =>
    environment.fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(handle.clientRequestId !== undefined && { 'client-request-id': handle.clientRequestId }),
        ...(method === 'GET' && !isBare && headersOfReading),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body ?? null,
      signal: signal ? AbortSignal.any([signal, outOfTime]) : outOfTime,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache,
    });
  let response: Response;
  try {
    // Chromium asks for the preflight again with every other mode: one round trip more for each reading. Firefox has a
    // reading wait until another tab's of the same list is answered, in every mode that costs no preflight.
    const hasLock = 'mozInnerScreenX' in globalThis;
    const mayKeep = method === 'GET' && !isBare && !hasLock && !environment.keepsNothing;
    response = await send(mayKeep ? 'default' : 'no-store');
    if (method === 'GET' && isKept(response, handle)) {
      response.body?.cancel().catch(() => undefined);
      response = await send('no-store');
      // Something on the way keeps answers against its orders: what it says is not of now.
      if (isKept(response, handle)) {
        response.body?.cancel().catch(() => undefined);
        return { answer: { kind: 'unknown', cause: 'unreadable', handle } };
      }
    }
  } catch {
    if (outOfTime.aborted) return { answer: { kind: 'unknown', cause: 'timeout', handle } };
    // A POST may have been executed before the connection broke; a GET changes nothing either way.
    if (method === 'POST') return { answer: { kind: 'unknown', cause: 'network', handle } };
    return { answer: { kind: 'unreachable', cause: isOnline() ? 'network' : 'offline', handle } };
  }

  const { status, headers } = response;
  const answered = { ...handle, status, requestId: guidOrNothing(headers.get('request-id')) };
  if (response.ok && method === 'GET') {
    try {
      return { answer: { kind: 'ok', body: await readJson(response, largest), handle: answered } };
    } catch {
      return { answer: { kind: 'unknown', cause: outOfTime.aborted ? 'timeout' : 'unreadable', handle: answered } };
    }
  }
  // Nothing in any other body is branched on or shown, so the connection is given back.
  response.body?.cancel().catch(() => undefined);
  if (response.ok) {
    // Graph never answers in HTML: that page is from something in front of it, which may have sent nothing on.
    const isGraphs = !/^text\/html\b/i.test(headers.get('content-type') ?? '');
    if (!isGraphs) return { answer: { kind: 'unknown', cause: 'unreadable', handle: answered } };
    return { answer: { kind: 'ok', body: undefined, handle: answered } };
  }
  const until = status === 429 || status >= 500 ? retryAfter(headers.get('retry-after'), clock.wall()) : undefined;
  return {
    answer: failureOf(method, status, until, answered),
    notBefore: until && until - clock.wall() + clock.now(),
    challenge: status === 401 ? claimsChallenge(headers.get('www-authenticate')) : undefined,
  };
}

/** A handle for a call that begins now; a bare one, and one that is not sent, tells Graph no id. */
export function newHandle(clock: Clock, isBare: boolean): CallHandle {
  return { at: clock.wall(), clientRequestId: isBare ? undefined : crypto.randomUUID() };
}

/** Graph repeats the call's own id; an answer with another one was kept by a cache on the way, and proves nothing now. */
function isKept({ headers }: Response, { clientRequestId }: CallHandle): boolean {
  return (
    clientRequestId !== undefined &&
    (headers.get('client-request-id')?.toLowerCase() ?? clientRequestId) !== clientRequestId
  );
}

function failureOf(
  method: GraphRequest['method'],
  status: number,
  until: number | undefined,
  handle: CallHandle,
): GraphFailure {
  if (status === 401 || refusals[method].includes(status)) return { kind: 'refused', status, handle };
  if (status === 429) return { kind: 'throttled', until, handle };
  return { kind: 'unknown', cause: 'status', handle };
}

/** A header is shown and copied, so only a GUID may come out of it. */
function guidOrNothing(header: string | null): string | undefined {
  return header && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(header) ? header : undefined;
}
