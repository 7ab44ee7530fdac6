import { describe, expect, test, vi } from 'vitest';
import { createTestClock } from '../testing/testClock.ts';
import { browserClock } from './clock.ts';
import type { GraphAnswer } from './graphAnswer.ts';
import { type GraphRequest, graphFetch } from './graphFetch.ts';

const url = 'https://graph.example/v1.0/things';
const guid = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';
const reading = { 'content-type': 'application/json' };
const claims = '{"access_token":{}}';

type Answer = (init: RequestInit) => Response | Promise<Response>;

/** Calls that are answered in this way, unless they are given up before, on a clock that the test moves. */
function setUp(answer: Answer, isOnline = () => true) {
  const clock = createTestClock();
  const send = vi.fn<typeof fetch>((_url, init = {}) => Promise.race([answer(init), whenAborted(init.signal)]));
  const call = (method: GraphRequest['method'], request: Partial<GraphRequest> = {}) =>
    graphFetch(
      { method, url, accessToken: 'secret', deadline: clock.now() + 60_000, isBare: false, ...request },
      { fetch: send, clock, isOnline },
    );
  return { clock, send, call };
}

function whenAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

const never = () => new Promise<Response>(() => undefined);
const lost = async () => {
  throw new TypeError('Failed to fetch');
};

describe('what is sent', () => {
  test('to change something: its body as JSON, without what only a reading needs, and past every cache', async () => {
    const { send, call } = setUp(() => new Response(null, { status: 204 }));
    const { answer } = await call('POST', { body: '{"id":"a"}' });
    expect(send).toHaveBeenCalledExactlyOnceWith(url, expect.objectContaining({ method: 'POST', body: '{"id":"a"}' }));
    expect(send.mock.lastCall?.[1]).toMatchObject({ cache: 'no-store' });
    expect(send.mock.lastCall?.[1]?.headers).toEqual({
      Authorization: 'Bearer secret',
      'client-request-id': answer.handle.clientRequestId,
      'Content-Type': 'application/json',
    });
  });

  test('without a body names no type of one', async () => {
    const { send, call } = setUp(() => new Response(null, { status: 204 }));
    await call('POST');
    expect(send.mock.lastCall?.[1]).toMatchObject({ body: null });
    expect(send.mock.lastCall?.[1]?.headers).not.toHaveProperty('Content-Type');
  });

  test.each([
    ['of Firefox, past its cache: else it waits for another tab’s', { mozInnerScreenX: 0 }, 'no-store'],
    ['of another browser, in the mode that costs Chromium no preflight', {}, 'default'],
  ])('I15: to read, out %s', async (_, globals: Record<string, unknown>, cache) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const { send, call } = setUp(() => Response.json({}));
    await call('GET');
    expect(send.mock.lastCall?.[1]).toMatchObject({ cache, headers: { 'Cache-Control': 'no-cache' } });
    vi.unstubAllGlobals();
  });

  test('offline is nothing', async () => {
    const { send, call } = setUp(never, () => false);
    for (const method of ['GET', 'POST'] as const) {
      expect((await call(method)).answer).toMatchObject({ kind: 'unreachable', cause: 'offline' });
    }
    expect(send).not.toHaveBeenCalled();
  });
});

describe('an end without an answer', () => {
  test.each([
    ['GET', 60_000, 15_000],
    ['POST', 60_000, 30_000],
    ['GET', 5_000, 5_000],
    ['POST', 5_000, 5_000],
  ] as const)('a %s with %i ms left is given up after %i ms', async (method, left, limit) => {
    const { clock, call } = setUp(never);
    let answer: GraphAnswer | undefined;
    void call(method, { deadline: clock.now() + left }).then((exchange) => {
      answer = exchange.answer;
    });
    await clock.pass(limit - 1);
    expect(answer).toBeUndefined();
    await clock.pass(1);
    expect(answer).toMatchObject({ kind: 'unknown', cause: 'timeout', handle: { at: clock.now() - limit } });
  });

  test('a call whose time is over already ends like one that takes too long', async () => {
    const { send } = setUp(never);
    const request = { method: 'POST', url, accessToken: 'secret', deadline: 0, isBare: false } as const;
    const { answer } = await graphFetch(request, { fetch: send, clock: browserClock, isOnline: () => true });
    expect(answer).toMatchObject({ kind: 'unknown', cause: 'timeout' });
  });

  test('a reading whose answer stops in the middle is given up too', async () => {
    const { clock, call } = setUp(({ signal }) => {
      const start = (controller: ReadableStreamDefaultController) =>
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      return new Response(new ReadableStream({ start }), { headers: reading });
    });
    const exchange = call('GET');
    await clock.pass(15_000);
    expect((await exchange).answer).toMatchObject({ kind: 'unknown', cause: 'timeout', handle: { status: 200 } });
  });

  test('a caller that no longer wants a reading ends it, and else the limit holds as ever', async () => {
    const { clock, call } = setUp(never);
    const stopped = new AbortController();
    const unwanted = call('GET', { signal: stopped.signal });
    stopped.abort();
    expect((await unwanted).answer).toMatchObject({ kind: 'unreachable' });
    const wanted = call('GET', { signal: new AbortController().signal });
    await clock.pass(15_000);
    expect((await wanted).answer).toMatchObject({ kind: 'unknown', cause: 'timeout' });
  });

  test('a lost connection is called offline where the browser has gone offline meanwhile', async () => {
    let isOnline = true;
    const { call } = setUp(
      () => {
        isOnline = false;
        return lost();
      },
      () => isOnline,
    );
    expect((await call('GET')).answer).toMatchObject({ kind: 'unreachable', cause: 'offline' });
  });

  test('a lost connection leaves a reading without effect, and a POST in doubt', async () => {
    const { call } = setUp(lost);
    expect((await call('GET')).answer).toMatchObject({ kind: 'unreachable', cause: 'network' });
    expect((await call('POST')).answer).toMatchObject({ kind: 'unknown', cause: 'network' });
  });
});

describe('an answer that a cache kept', () => {
  const ofAnotherCall = { 'client-request-id': guid };

  test('has another id, whatever its case', async () => {
    const { send, call } = setUp(({ headers }) => {
      const id = new Headers(headers).get('client-request-id')?.toUpperCase() ?? '';
      return new Response('{}', { headers: { ...reading, 'client-request-id': id } });
    });
    expect((await call('GET')).answer.kind).toBe('ok');
    expect(send).toHaveBeenCalledOnce();
  });

  test('is not taken, even where it has no body', async () => {
    const answers = [new Response(null, { status: 204, headers: ofAnotherCall }), Response.json({ value: [] })];
    const { call } = setUp(() => answers.shift() ?? never());
    expect((await call('GET')).answer).toMatchObject({ kind: 'ok', body: { value: [] } });
  });

  test('I10: never makes a POST go out again', async () => {
    const { send, call } = setUp(() => new Response(null, { status: 204, headers: ofAnotherCall }));
    expect((await call('POST')).answer.kind).toBe('ok');
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('an answer', () => {
  test('to a reading that breaks off is no success', async () => {
    const { call } = setUp(() => new Response('{"value":[', { headers: reading }));
    expect((await call('GET')).answer).toMatchObject({ kind: 'unknown', cause: 'unreadable', handle: { status: 200 } });
  });

  test.each([[undefined], ['application/json; note="text/html"'], ['text/htmlx']])(
    'of type %s to a POST is from Graph itself',
    async (type) => {
      const { call } = setUp(() => new Response(null, { headers: type ? { 'content-type': type } : {} }));
      expect((await call('POST')).answer.kind).toBe('ok');
    },
  );

  test('with a status that says nothing leaves in doubt because of its status', async () => {
    const { call } = setUp(() => new Response(null, { status: 502 }));
    for (const method of ['GET', 'POST'] as const) {
      expect((await call(method)).answer).toMatchObject({ kind: 'unknown', cause: 'status', handle: { status: 502 } });
    }
  });

  test.each([
    [429, 30_000],
    [500, 30_000],
    [503, 30_000],
    [403, undefined],
    [409, undefined],
  ])('%i with a Retry-After holds back later calls for %s ms', async (status, wait) => {
    const { clock, call } = setUp(() => new Response(null, { status, headers: { 'retry-after': '30' } }));
    expect((await call('POST')).notBefore).toBe(wait && clock.now() + wait);
  });

  test.each([
    [401, claims],
    [403, undefined],
  ])('%i with a claims challenge asks for %s', async (status, challenge) => {
    const header = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    const { call } = setUp(() => new Response(null, { status, headers: { 'www-authenticate': header } }));
    expect((await call('POST')).challenge).toBe(challenge);
  });
});

describe('the id that Graph gave the call', () => {
  const idFrom = async (headers: Record<string, string>) => {
    const { call } = setUp(() => new Response(null, { status: 403, headers }));
    return (await call('POST')).answer.handle.requestId;
  };

  test.each([guid, guid.toUpperCase()])('%s is kept', async (id) => {
    expect(await idFrom({ 'request-id': id })).toBe(id);
  });

  test.each([`ask-${guid}`, `${guid}, and more`, `${guid}0`, guid.replaceAll('-', ''), 'secret'])(
    'is not taken from a header that says %s: it may hold anything',
    async (text) => expect(await idFrom({ 'request-id': text })).toBeUndefined(),
  );

  test('is missing where the header is', async () => expect(await idFrom({})).toBeUndefined());
});
