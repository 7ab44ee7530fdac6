import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTestClock } from '../testing/testClock.ts';
import type { Clock } from './clock.ts';
import { createGraph, type GetToken } from './graph.ts';

const origin = 'https://graph.example';
const url = `${origin}/v1.0/things`;
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';

/** A clock on which sleeping takes no time but moves the hands. */
function fakeClock(): Clock & { slept: number[] } {
  let at = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => at,
    wall: () => at,
    sleep: async (milliseconds) => {
      if (milliseconds > 0) slept.push(milliseconds);
      at += milliseconds;
    },
    timeout: () => new AbortController().signal,
    random: () => 0.5,
  };
}

function json(status: number, body: unknown = {}, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

function setUp(answers: (Response | Error)[], isOnline = () => true) {
  const clock = fakeClock();
  const getToken = vi.fn<GetToken>(async () => ({ kind: 'token', accessToken: 'secret' }));
  const send = vi.fn<typeof fetch>(async () => {
    const answer = answers.shift() ?? new Error('no more answers');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const graph = createGraph({ origin, getToken, fetch: send, clock, isOnline });
  const post = () => graph.post(url, '{}', clock.now() + 45_000);
  return { clock, getToken, send, graph, post };
}

describe('a POST', () => {
  test.each([
    [200, 'ok'],
    [204, 'ok'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [409, 'refused'],
    [410, 'unknown'],
    [418, 'unknown'],
    [429, 'throttled'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
  ])('%i ends as %s, and is sent once', async (status, kind) => {
    const { post, send } = setUp([new Response(null, { status })]);
    expect((await post()).kind).toBe(kind);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('whose connection breaks ends in doubt, and is sent once', async () => {
    const { post, send } = setUp([new TypeError('reset'), json(200)]);
    expect(await post()).toMatchObject({ kind: 'unknown', cause: 'network' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('I7: answered with a page of HTML ends in doubt, whatever its status', async () => {
    const { post } = setUp([new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })]);
    expect(await post()).toMatchObject({ kind: 'unknown', cause: 'unreadable' });
  });

  test('I22: offline is not sent, and asks for no token', async () => {
    const { post, send, getToken } = setUp([json(200)], () => false);
    expect(await post()).toMatchObject({
      ...{ kind: 'unreachable', cause: 'offline' },
      handle: { clientRequestId: undefined },
    });
    expect(getToken).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });

  test('I18: is not sent, and asks for no token, before an earlier Retry-After has passed', async () => {
    const { post, send, getToken, clock } = setUp([json(429, {}, { 'retry-after': '30' }), json(200)]);
    expect(await post()).toMatchObject({ kind: 'throttled', until: clock.now() + 30_000 });
    expect(await post()).toMatchObject({ kind: 'throttled' });
    expect(send).toHaveBeenCalledTimes(1);
    expect(getToken).toHaveBeenCalledTimes(1);
    await clock.sleep(30_000);
    expect((await post()).kind).toBe('ok');
  });

  test('I18: is not replayed either when another call was told to wait meanwhile', async () => {
    const { post, graph, send, getToken, clock } = setUp([
      json(401),
      json(503, {}, { 'retry-after': '30' }),
      json(200),
    ]);
    getToken.mockImplementation(async ({ forceRefresh }) => {
      if (forceRefresh) await graph.post(url, undefined, Number.POSITIVE_INFINITY);
      return { kind: 'token', accessToken: 'secret' };
    });
    const held = { kind: 'throttled', until: clock.now() + 30_000, handle: { status: 401 } };
    expect(await post()).toMatchObject(held);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test.each<Awaited<ReturnType<GetToken>>>([
    { kind: 'needsInteraction' },
    { kind: 'throttled' },
    { kind: 'storageFull' },
    { kind: 'unreachable' },
  ])('I17: whose replay gets no token ($kind) keeps the ids of what was sent', async (noToken) => {
    const { post, send, getToken } = setUp([json(401, {}, { 'request-id': 'a0000000-0000-4000-8000-000000000002' })]);
    getToken.mockResolvedValueOnce({ kind: 'token', accessToken: 'secret' });
    getToken.mockResolvedValueOnce(noToken);
    const { kind, handle } = await post();
    expect(kind).not.toBe('refused');
    expect(handle).toMatchObject({ status: 401, requestId: 'a0000000-0000-4000-8000-000000000002' });
    expect(handle.clientRequestId).toBe(new Headers(send.mock.calls[0]?.[1]?.headers).get('client-request-id'));
  });

  test('I17: whose replay is offline keeps the ids of what was sent', async () => {
    let isOnline = true;
    const { post, getToken } = setUp([json(401)], () => isOnline);
    getToken.mockImplementationOnce(async () => ({ kind: 'token', accessToken: 'secret' }));
    getToken.mockImplementationOnce(async () => {
      isOnline = false;
      return { kind: 'unreachable' };
    });
    expect(await post()).toMatchObject({ kind: 'unreachable', cause: 'offline', handle: { status: 401 } });
  });

  test('that needs a new token asks for one and is replayed once', async () => {
    const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"` };
    const { post, send, getToken } = setUp([json(401, {}, challenge), new Response(null, { status: 204 })]);
    expect((await post()).kind).toBe('ok');
    expect(send).toHaveBeenCalledTimes(2);
    expect(getToken.mock.calls).toEqual([[{}], [{ claims }]]);
  });

  test('that is challenged a second time needs the person, with the claims of then', async () => {
    const later = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const challenged = (text: string) =>
      json(401, {}, { 'www-authenticate': `Bearer error="insufficient_claims", claims="${btoa(text)}"` });
    const { post, send } = setUp([challenged(claims), challenged(later), json(200)]);
    expect(await post()).toMatchObject({ kind: 'needsInteraction', claims: later, handle: { status: 401 } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('I10: that is refused a second time is not sent a third time', async () => {
    const { post, send, getToken } = setUp([json(401), json(401), json(200)]);
    expect(await post()).toMatchObject({ kind: 'refused', status: 401 });
    expect(send).toHaveBeenCalledTimes(2);
    expect(getToken.mock.calls[1]).toEqual([{ forceRefresh: true }]);
  });
});

describe('a GET', () => {
  test.each([
    [0, [500, 1_000]],
    [0.5, [1_000, 2_000]],
    [0.9, [1_400, 2_800]],
  ])('is tried again after pauses that grow, and differ by chance (%f)', async (chance, pauses) => {
    const { graph, clock } = setUp([json(500), json(500), json(200)]);
    clock.random = () => chance;
    expect((await graph.get(url)).kind).toBe('ok');
    expect(clock.slept).toEqual(pauses);
  });

  test('I18: is tried again as soon as Retry-After has passed', async () => {
    const { graph, clock } = setUp([json(503, {}, { 'retry-after': '20' }), json(200)]);
    const start = clock.now();
    expect((await graph.get(url)).kind).toBe('ok');
    expect(clock.now() - start).toBe(20_000);
  });

  test('is not tried again when its minute would be over by then', async () => {
    const clock = createTestClock();
    const send = vi
      .fn<typeof fetch>()
      .mockResolvedValueOnce(json(429, {}, { 'retry-after': '50' }))
      .mockImplementationOnce(() => clock.sleep(9_000).then(() => json(503)))
      .mockResolvedValue(json(200));
    const getToken: GetToken = async () => ({ kind: 'token', accessToken: 'secret' });
    const answer = createGraph({ origin, getToken, fetch: send, clock, isOnline: () => true }).get(url);
    await clock.pass(120_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(await answer).toMatchObject({ kind: 'unknown', cause: 'status' });
  });

  test('offline is not tried again', async () => {
    const { graph, clock, send } = setUp([json(200)], () => false);
    expect(await graph.get(url)).toMatchObject({ kind: 'unreachable', cause: 'offline' });
    expect(send).not.toHaveBeenCalled();
    expect(clock.slept).toEqual([]);
  });

  test('is tried three times at most', async () => {
    const { graph, send } = setUp([json(500), json(503), json(500), json(200)]);
    expect((await graph.get(url)).kind).toBe('unknown');
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('I18: waits for Retry-After, and not beyond its patience', async () => {
    const patient = setUp([json(429, {}, { 'retry-after': '20' }), json(200, { ok: true })]);
    expect(await patient.graph.get(url)).toMatchObject({ kind: 'ok', body: { ok: true } });
    expect(patient.clock.slept.reduce((sum, pause) => sum + pause)).toBeGreaterThanOrEqual(20_000);
    const hopeless = setUp([json(429, {}, { 'retry-after': '600' }), json(200)]);
    expect(await hopeless.graph.get(url)).toMatchObject({ kind: 'throttled' });
    expect(hopeless.send).toHaveBeenCalledTimes(1);
  });

  test('that is refused is not repeated', async () => {
    const { graph, send } = setUp([json(403), json(200)]);
    expect(await graph.get(url)).toMatchObject({ kind: 'refused', status: 403 });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('I13: an answer that a cache kept from another call is asked for again, past every cache', async () => {
    const { graph, send } = setUp([
      json(200, { old: true }, { 'client-request-id': crypto.randomUUID() }),
      json(200, {}),
    ]);
    expect(await graph.get(url)).toMatchObject({ kind: 'ok', body: {} });
    expect(send.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'no-store']);
    for (const [, init] of send.mock.calls) expect(new Headers(init?.headers).get('cache-control')).toBe('no-cache');
  });

  test('takes only JSON for an answer', async () => {
    const html = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    const { graph } = setUp([html(), html(), html()]);
    expect(await graph.get(url)).toMatchObject({ kind: 'unknown', cause: 'unreadable' });
  });
});

describe('a call without a token', () => {
  type NoToken = Awaited<ReturnType<GetToken>>;

  test.each<[string, NoToken, object]>([
    ['for want of the person', { kind: 'needsInteraction', claims }, { kind: 'needsInteraction', claims }],
    ['while tokens are throttled', { kind: 'throttled' }, { kind: 'throttled', until: undefined }],
    ['that could not be kept', { kind: 'storageFull' }, { kind: 'unreachable', cause: 'storage' }],
    ['that could not be had', { kind: 'unreachable' }, { kind: 'unreachable', cause: 'token' }],
  ])('%s is not sent', async (_, noToken, failure) => {
    const { post, send, getToken, clock } = setUp([json(200)]);
    getToken.mockResolvedValue(noToken);
    const handle = { at: clock.now(), clientRequestId: undefined };
    expect(await post()).toEqual({ ...failure, handle });
    expect(send).not.toHaveBeenCalled();
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['needsInteraction', 1],
    ['unreachable', 1],
    ['throttled', 3],
  ] as const)('because of "%s" is tried %i times at most, when it is a reading', async (kind, times) => {
    const { graph, send, getToken } = setUp([json(200)]);
    getToken.mockResolvedValue({ kind });
    expect(await graph.get(url)).toMatchObject({ kind });
    expect(send).not.toHaveBeenCalled();
    expect(getToken).toHaveBeenCalledTimes(times);
  });

  test('is called offline where the browser has gone offline meanwhile', async () => {
    let isOnline = true;
    const { post, getToken } = setUp([], () => isOnline);
    getToken.mockImplementation(async () => {
      isOnline = false;
      return { kind: 'unreachable' };
    });
    expect(await post()).toMatchObject({ kind: 'unreachable', cause: 'offline' });
  });

  test.each([
    ['what the person has to fulfil', '{"id_token":{}}', '{"id_token":{}}'],
    ['what Graph asked for, where nobody knows better', undefined, claims],
  ])('after a challenge says %s', async (_, ofToken, expected) => {
    const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"` };
    const { post, send, getToken } = setUp([json(401, {}, challenge), json(200)]);
    getToken.mockResolvedValueOnce({ kind: 'token', accessToken: 'secret' });
    getToken.mockResolvedValueOnce({ kind: 'needsInteraction', claims: ofToken });
    expect(await post()).toMatchObject({ kind: 'needsInteraction', claims: expected });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

test.each([
  [14_000, 45_000, 'ok'],
  [16_000, 45_000, 'unreachable'],
  [4_000, 5_000, 'ok'],
  [6_000, 5_000, 'unreachable'],
])(
  'a call whose token takes %i ms, with %i ms left, ends as %s, and sends nothing without it',
  async (duration, left, kind) => {
    const clock = createTestClock();
    const getToken: GetToken = () => clock.sleep(duration).then(() => ({ kind: 'token', accessToken: 'secret' }));
    const send = vi.fn<typeof fetch>(async () => json(200));
    const graph = createGraph({ origin, getToken, fetch: send, clock, isOnline: () => true });
    const answer = graph.post(url, undefined, clock.now() + left);
    await clock.pass(20_000);
    expect((await answer).kind).toBe(kind);
    expect(send).toHaveBeenCalledTimes(kind === 'ok' ? 1 : 0);
  },
);

describe('in a browser', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    [true, 'ok', 1],
    [false, 'unreachable', 0],
  ])('calls go by its own fetch, and only while it is online (%s): %s', async (onLine, kind, calls) => {
    const send = vi.fn<typeof fetch>(async () => json(200));
    vi.stubGlobal('fetch', send);
    vi.stubGlobal('navigator', { onLine });
    const graph = createGraph({ origin, getToken: async () => ({ kind: 'token', accessToken: 'secret' }) });
    expect((await graph.get(url)).kind).toBe(kind);
    expect(send).toHaveBeenCalledTimes(calls);
  });
});

test('I19: no token goes to another host', async () => {
  const { graph, send, getToken } = setUp([json(200)]);
  await expect(graph.get('https://graph.example.evil.example/')).rejects.toThrow(TypeError);
  expect(getToken).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});

test('no cookie, referrer or redirect has a part in a call, and each has an id of its own', async () => {
  const { graph, send } = setUp([json(200), json(200)]);
  await graph.get(url);
  await graph.get(url);
  const [first, second] = send.mock.calls.map(([, init]) => init);
  expect(first).toMatchObject({
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const id = (init?: RequestInit) => new Headers(init?.headers).get('client-request-id');
  expect(id(first)).toMatch(/^[0-9a-f-]{36}$/);
  expect(id(first)).not.toBe(id(second));
});

describe('what Graph can do without', () => {
  const headersOf = (call: Parameters<typeof fetch> | undefined) => Object.keys({ ...call?.[1]?.headers });
  const lost = () => new TypeError('Failed to fetch');

  test('a reading says that it wants no kept answer, and the names of later enumeration members', async () => {
    const { graph, send } = setUp([json(200)]);
    await graph.get(url);
    expect(send.mock.lastCall?.[1]?.headers).toEqual({
      Authorization: 'Bearer secret',
      'client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'Cache-Control': 'no-cache',
      Prefer: 'include-unknown-enum-members',
    });
  });

  test('cannot stop a reading: without an answer the next try goes with the token alone, past every cache', async () => {
    const { graph, send } = setUp([lost(), json(200, { value: [] })]);
    const answer = await graph.get(url);
    expect(answer).toMatchObject({ kind: 'ok', handle: { clientRequestId: undefined, status: 200 } });
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.lastCall?.[1]).toMatchObject({ headers: { Authorization: 'Bearer secret' }, cache: 'no-store' });
    expect(headersOf(send.mock.lastCall)).toEqual(['Authorization']);
  });

  test('is left out of all that follows once a reading got its answer without it, of a cancel too', async () => {
    const { graph, post, send } = setUp([lost(), json(200), json(200), new Response(null, { status: 204 })]);
    await graph.get(url);
    await graph.get(url);
    expect(headersOf(send.mock.lastCall)).toEqual(['Authorization']);
    expect(await post()).toMatchObject({ kind: 'ok', handle: { clientRequestId: undefined } });
    expect(headersOf(send.mock.lastCall)).toEqual(['Authorization', 'Content-Type']);
  });

  test('comes back with the next reading when the network was lost either way', async () => {
    const { graph, send } = setUp([lost(), lost(), lost(), json(200)]);
    expect(await graph.get(url)).toMatchObject({ kind: 'unreachable', cause: 'network' });
    expect(headersOf(send.mock.lastCall)).toEqual(['Authorization']);
    await graph.get(url);
    expect(headersOf(send.mock.lastCall)).toContain('client-request-id');
  });

  test('stays when Graph has answered, whatever it said', async () => {
    const { graph, send } = setUp([json(503), json(200)]);
    await graph.get(url);
    expect(headersOf(send.mock.lastCall)).toContain('client-request-id');
  });

  test('an answer to a reading without an id of its own is not taken for one that a cache kept', async () => {
    const kept = json(200, {}, { 'client-request-id': 'another' });
    const { graph, send } = setUp([lost(), kept]);
    expect((await graph.get(url)).kind).toBe('ok');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
