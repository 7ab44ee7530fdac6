import { afterEach, expect, test, vi } from 'vitest';
import { networkClient } from './networkClient.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function answerWith(response: () => Response | Promise<Response>) {
  const send = vi.fn<typeof fetch>(async () => response());
  vi.stubGlobal('fetch', send);
  return send;
}
const url = 'https://login.example/token';

test('the token endpoint is asked once, without cookies, referrer or cache', async () => {
  const send = answerWith(() =>
    Response.json({ access_token: 'a' }, { status: 400, headers: { 'x-ms-request-id': 'r' } }),
  );
  const answer = await networkClient.sendPostRequestAsync(url, { headers: { accept: 'b' }, body: 'grant_type=c' });
  expect(answer).toMatchObject({ status: 400, body: { access_token: 'a' }, headers: { 'x-ms-request-id': 'r' } });
  expect(send).toHaveBeenCalledExactlyOnceWith(
    url,
    expect.objectContaining({
      method: 'POST',
      headers: { accept: 'b' },
      body: 'grant_type=c',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    }),
  );
});

test.each([
  ['sendGetRequestAsync', 'GET', null],
  ['sendPostRequestAsync', 'POST', ''],
] as const)('%s without options sends a %s without headers', async (name, method, body) => {
  const send = answerWith(() => Response.json({}));
  await networkClient[name](url);
  expect(send.mock.lastCall?.[1]).toMatchObject({ method, body, headers: {} });
});

test('a token endpoint that never answers is given up after fifteen seconds', async () => {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  const answer = networkClient.sendPostRequestAsync(url);
  expect(timeout).toHaveBeenCalledExactlyOnceWith(15_000);
  time.abort(new DOMException('Too late.', 'TimeoutError'));
  await expect(answer).rejects.toThrow('Too late.');
});

test.each([429, 500, 503])(
  'with a %i every OAuth error is a passing one, for MSAL’s errors do not tell the status',
  async (status) => {
    answerWith(() => Response.json({ error: 'invalid_request', error_codes: [50196] }, { status }));
    expect(await networkClient.sendPostRequestAsync(url)).toMatchObject({
      status,
      body: { error: 'temporarily_unavailable', error_codes: [50196] },
    });
  },
);

test('an answer that is no JSON is no answer', async () => {
  const headers = { 'content-type': 'application/json' };
  answerWith(() => new Response('<html>', { headers }));
  await expect(networkClient.sendGetRequestAsync(url)).rejects.toThrow(SyntaxError);
  answerWith(() => new Response('{}', { headers: { 'content-type': 'text/html' } }));
  await expect(networkClient.sendGetRequestAsync(url)).rejects.toThrow('content-type is text/html');
});
