import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAfresh } from '../browser/startAfresh.ts';
import { configurationKey } from '../browser/storage.ts';
import { loadConfiguration } from './loadConfiguration.ts';

vi.mock('../browser/startAfresh.ts', () => ({ startAfresh: vi.fn() }));

const clientId = '11111111-1111-4111-8111-111111111111';
const text = JSON.stringify({ clientId, tenantId: 'contoso.com' });
const other = JSON.stringify({ clientId, tenantId: 'fabrikam.com' });

/** The host answers so, or when it is told to. */
function serve(answer: Response | Promise<Response>) {
  const send = vi.fn(async (_path: string) => answer);
  vi.stubGlobal('fetch', send);
  return send;
}
const file = (content: string) => new Response(content);
const now = Date.UTC(2026, 10, 29, 9);
const remember = (stored: string, at = now - 60_000) => sessionStorage.setItem(configurationKey, `${at} ${stored}`);
const remembered = () => sessionStorage.getItem(configurationKey);

async function loaded(mayRemember = true) {
  const result = await loadConfiguration(mayRemember, now);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

beforeEach(() => {
  sessionStorage.clear();
  vi.mocked(startAfresh).mockClear();
});
afterEach(() => void vi.unstubAllGlobals());

test('a file that is right is what the next page of this tab begins with, before it has come again', async () => {
  serve(file(text));
  await (await loaded()).confirmed;
  expect(remembered()).toBe(`${now} ${text}`);

  const answer = Promise.withResolvers<Response>();
  const send = serve(answer.promise);
  const { configuration, confirmed } = await loaded();
  expect(configuration.tenantId).toBe('contoso.com');
  expect(send).toHaveBeenCalledExactlyOnceWith('./config.json', expect.anything());
  answer.resolve(file(text));
  await confirmed;
  expect(startAfresh).not.toHaveBeenCalled();
  expect(remembered()).toBe(`${now} ${text}`);
});

test.each([
  ['says something else', () => file(other)],
  ['is wrong', () => file('{}')],
  ['is gone', () => new Response('', { status: 404 })],
])('when it %s by then, the page starts afresh, and is never confirmed', async (_, answer) => {
  remember(text);
  serve(answer());
  const { confirmed } = await loaded();
  const then = vi.fn();
  void confirmed.then(then);
  await vi.waitFor(() => expect(startAfresh).toHaveBeenCalledOnce());
  expect(remembered()).toBeNull();
  // Whatever was to follow has followed when a message comes.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage('');
  });
  expect(then).not.toHaveBeenCalled();
});

test.each([
  ['is refused', () => Promise.resolve(new Response('', { status: 503 }))],
  // As when the page is left, or the network goes.
  ['cannot be reached', () => Promise.reject(new TypeError())],
])('when it %s, that says nothing of it, and the page goes on', async (_, answer) => {
  remember(text);
  serve(answer());
  await (await loaded()).confirmed;
  expect(startAfresh).not.toHaveBeenCalled();
  expect(remembered()).not.toBeNull();
});

test('when it does not come for three seconds, the page goes on, whatever it says later, and the next one waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  remember(text);
  const answer = Promise.withResolvers<Response>();
  serve(answer.promise);
  // The answer to whether another application is there comes by itself, or after a second.
  const loading = loaded();
  await vi.advanceTimersByTimeAsync(1_000);
  const { confirmed } = await loading;
  await vi.advanceTimersByTimeAsync(3_000);
  await confirmed;
  expect(remembered()).toBeNull();
  answer.resolve(file(other));
  vi.useRealTimers();
  await vi.waitFor(async () => expect((await answer.promise).bodyUsed).toBe(true));
  expect(startAfresh).not.toHaveBeenCalled();
});

test.each([
  ['is no JSON', '{'],
  ['is empty', ''],
  ['has mistakes', JSON.stringify({ clientId, tenantId: 'contoso.com', cloud: 'elsewhere' })],
  ['has an unknown key', JSON.stringify({ clientId, tenantId: 'contoso.com', graphOrigin: 'https://graph.example' })],
  ['is of shared devices', JSON.stringify({ clientId, tenantId: 'contoso.com', devices: 'shared' })],
  ['is of devices that may be shared', JSON.stringify({ clientId, tenantId: 'contoso.com', devices: 'ask' })],
])('nothing begins with a remembered text that %s', async (_, stored) => {
  remember(stored);
  serve(file(other));
  expect((await loaded()).configuration.tenantId).toBe('fabrikam.com');
  expect(startAfresh).not.toHaveBeenCalled();
  expect(remembered()).toBe(`${now} ${other}`);
});

test.each([
  ['an hour ago', now - 3_600_000],
  ['in the future', now + 1],
])('nothing begins with what was read %s', async (_, at) => {
  remember(text, at);
  serve(file(other));
  expect((await loaded()).configuration.tenantId).toBe('fabrikam.com');
});

test('nothing begins with it where the page may not', async () => {
  remember(text);
  serve(file(other));
  expect((await loaded(false)).configuration.tenantId).toBe('fabrikam.com');
});

test.each([
  ['is no JSON', '{'],
  ['has mistakes', '{}'],
])('a file that %s is not remembered', async (_, content) => {
  serve(file(content));
  expect((await loadConfiguration(true, now)).ok).toBe(false);
  expect(remembered()).toBeNull();
});

test('where another application has settled, nothing begins with what is remembered', async () => {
  remember(text);
  localStorage.setItem('msal.account.keys', '[]');
  serve(file(text));
  expect(await loadConfiguration(true, now)).toMatchObject({ ok: false, notAlone: true });
  localStorage.clear();
});
