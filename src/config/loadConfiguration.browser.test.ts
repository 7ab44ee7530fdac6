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
const remembered = () => sessionStorage.getItem(configurationKey);
const never = 'not confirmed';
/** What has come of a confirmation once everything that is under way has been done. */
const confirmation = async (confirmed: Promise<void>) => {
  await vi.waitFor(() => expect(startAfresh).toHaveBeenCalled());
  return Promise.race([confirmed.then(() => 'confirmed'), Promise.resolve(never)]);
};
async function loaded() {
  const result = await loadConfiguration();
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
  expect(remembered()).toBe(text);

  const answer = Promise.withResolvers<Response>();
  const send = serve(answer.promise);
  const { configuration, confirmed } = await loaded();
  expect(configuration.tenantId).toBe('contoso.com');
  expect(send).toHaveBeenCalledExactlyOnceWith('./config.json', expect.anything());
  answer.resolve(file(text));
  await confirmed;
  expect(startAfresh).not.toHaveBeenCalled();
  expect(remembered()).toBe(text);
});

test.each([
  ['says something else', () => file(other)],
  ['is gone', () => new Response('', { status: 404 })],
  ['is wrong', () => file('{}')],
  ['is refused', () => new Response('', { status: 503 })],
  ['cannot be reached', () => Promise.reject(new TypeError())],
])('when it %s by then, the page starts afresh, is never confirmed, and finds what is so', async (_, answer) => {
  sessionStorage.setItem(configurationKey, text);
  serve(Promise.resolve().then(answer));
  const { confirmed } = await loaded();
  expect(await confirmation(confirmed)).toBe(never);
  expect(startAfresh).toHaveBeenCalledOnce();
  expect(remembered()).toBeNull();
});

test.each([
  ['is no JSON', '{'],
  ['is empty', ''],
  ['has mistakes', JSON.stringify({ clientId, tenantId: 'contoso.com', cloud: 'elsewhere' })],
  ['has an unknown key', JSON.stringify({ clientId, tenantId: 'contoso.com', graphOrigin: 'https://graph.example' })],
])('nothing begins with a remembered text that %s', async (_, stored) => {
  sessionStorage.setItem(configurationKey, stored);
  serve(file(other));
  expect((await loaded()).configuration.tenantId).toBe('fabrikam.com');
  expect(startAfresh).not.toHaveBeenCalled();
  expect(remembered()).toBe(other);
});

test.each([
  ['is no JSON', '{'],
  ['has mistakes', '{}'],
])('a file that %s is not remembered', async (_, content) => {
  serve(file(content));
  expect((await loadConfiguration()).ok).toBe(false);
  expect(remembered()).toBeNull();
});

test('where another application has settled, nothing begins with what is remembered', async () => {
  sessionStorage.setItem(configurationKey, text);
  localStorage.setItem('msal.account.keys', '[]');
  serve(file(text));
  expect(await loadConfiguration()).toMatchObject({ ok: false, notAlone: true });
  localStorage.clear();
});
