import { describe, expect, test, vi } from 'vitest';
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

  test('I22: offline is not sent', async () => {
    const { post, send } = setUp([json(200)], () => false);
    expect(await post()).toMatchObject({ kind: 'unreachable', cause: 'offline' });
    expect(send).not.toHaveBeenCalled();
  });

  test('I18: is not sent before an earlier Retry-After has passed', async () => {
    const { post, send, clock } = setUp([json(429, {}, { 'retry-after': '30' }), json(200)]);
    expect(await post()).toMatchObject({ kind: 'throttled', until: clock.now() + 30_000 });
    expect(await post()).toMatchObject({ kind: 'throttled' });
    expect(send).toHaveBeenCalledTimes(1);
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
    expect(await post()).toMatchObject({ kind: 'throttled', until: clock.now() + 30_000 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('that needs a new token asks for one and is replayed once', async () => {
    const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"` };
    const { post, send, getToken } = setUp([json(401, {}, challenge), new Response(null, { status: 204 })]);
    expect((await post()).kind).toBe('ok');
    expect(send).toHaveBeenCalledTimes(2);
    expect(getToken.mock.calls).toEqual([[{}], [{ claims }]]);
  });

  test('I10: that is refused a second time is not sent a third time', async () => {
    const { post, send, getToken } = setUp([json(401), json(401), json(200)]);
    expect(await post()).toMatchObject({ kind: 'refused', status: 401 });
    expect(send).toHaveBeenCalledTimes(2);
    expect(getToken.mock.calls[1]).toEqual([{ forceRefresh: true }]);
  });
});

describe('a GET', () => {
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
