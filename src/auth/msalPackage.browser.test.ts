import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configurationInTest } from '../testing/configurationInTest.ts';
import { LoginServerInTest } from '../testing/loginServerInTest.ts';
import { acquireToken } from './acquireToken.ts';
import { completeSignIn } from './completeSignIn.ts';
import { createMsal } from './createMsal.ts';
import { takeRedirectAnswer } from './redirectAnswer.ts';
import { signIn } from './signIn.ts';
import { signInProblemOf } from './signInProblem.ts';

// What the app leans on of MSAL, on the package itself: an upgrade that changes it is noticed here.

const scopes = ['User.Read'];
let server: LoginServerInTest;

beforeEach(() => {
  server = new LoginServerInTest();
  vi.stubGlobal('fetch', vi.fn(server.fetch));
});
afterEach(() => vi.unstubAllGlobals());

/** The MSAL of a page that has just been loaded, before it has looked at what the tab has stored. */
function make(): PublicClientApplication {
  const msal = createMsal(configurationInTest());
  // Vitest runs its tests in a frame.
  Object.assign(msal.getConfiguration().system, { allowRedirectInIframe: true });
  msal.setNavigationClient(server.navigationClient);
  return msal;
}

/** A page that has just been loaded: its MSAL knows what the tab has stored. */
async function load(): Promise<PublicClientApplication> {
  const msal = make();
  await msal.initialize();
  return msal;
}

/** Leaves for the login server, as far as a page can that stays. */
async function leave(msal: PublicClientApplication, request: { claims?: string } = {}): Promise<URL> {
  const { length } = server.destinations;
  const failed = new Promise<never>((_, reject) => void signIn(msal, { scopes, ...request }).catch(reject));
  await Promise.race([failed, vi.waitUntil(() => server.destinations.length > length)]);
  return server.destinations.at(-1) as URL;
}

/** Comes back with a fragment, as the page does when it is loaded. */
async function comeBack(fragment: string) {
  history.replaceState(null, '', `${location.pathname}${fragment}`);
  const answer = takeRedirectAnswer();
  const msal = make();
  return { msal, ...(await completeSignIn(msal, answer)) };
}

async function signedIn(): Promise<{ msal: PublicClientApplication; account: AccountInfo }> {
  await leave(await load());
  const { msal, account } = await comeBack(server.answer());
  if (!account) throw new Error('Nobody is signed in.');
  return { msal, account };
}

test('any query string survives the way to the login server, MSAL’s own comparison of states, and the way back', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('100%', '%E4', '|', '経費 精算'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 4 }), async (parameters) => {
      sessionStorage.clear();
      const query = new URLSearchParams(parameters.filter(([name]) => name !== 'state'));
      history.replaceState(null, '', `?${query}`);
      await leave(await load());
      const { account, problem } = await comeBack(server.answer());
      expect(problem).toBeUndefined();
      expect(account?.username).toBe('ada@contoso.com');
      expect([...new URLSearchParams(location.search)]).toEqual([...query]);
    }),
    { numRuns: 40 },
  );
});

test('a fragment that is handed in stays out of the address and the history', async () => {
  await leave(await load());
  const { length } = history;
  const { account } = await comeBack(server.answer());
  expect(account?.name).toBe('Ada Lindqvist');
  expect(location.hash).toBe('');
  expect(history.length).toBe(length);
});

test.each([
  ['with a code', { code: 'code', client_info: 'e30' }, 'no_question'],
  ['with a refusal', { error: 'access_denied', error_description: 'AADSTS65004: declined' }, 'AADSTS65004'],
])('an answer %s whose question is lost comes to nothing, and nothing is redeemed', async (_, parameters, code) => {
  await leave(await load());
  const fragment = server.answer(parameters as Record<string, string>);
  sessionStorage.clear();
  const { account, problem } = await comeBack(fragment);
  expect(account).toBeUndefined();
  expect(problem).toMatchObject({ cause: 'interrupted', code, isUnverified: true });
  expect(server.tokenCalls).toEqual([]);
});

test('an answer to another question than the latest is no sign-in', async () => {
  await leave(await load());
  const stale = server.answer();
  await comeBack('');
  await leave(await load());
  const { account, problem } = await comeBack(stale);
  expect(account).toBeUndefined();
  expect(problem).toMatchObject({ cause: 'interrupted' });
  expect(server.tokenCalls).toEqual([]);
});

test.each([
  ['503', { status: 503, body: { error: 'temporarily_unavailable', error_codes: [90033] } }],
  ['503 without a number', { status: 503, body: { error: 'temporarily_unavailable' } }],
  ['429', { status: 429, body: { error: 'invalid_request', error_codes: [50196] } }],
])(
  'a passing %s of the token endpoint is throttled, and so is its repetition, which asks nobody',
  async (_, failure) => {
    const { msal, account } = await signedIn();
    server.failure = failure;
    const { length } = server.tokenCalls;
    for (const _ of [1, 2]) {
      expect((await acquireToken(msal, account, scopes, { forceRefresh: true })).kind).toBe('throttled');
    }
    expect(server.tokenCalls).toHaveLength(length + 1);
  },
);

test('a 5xx whose JSON names no error is throttled', async () => {
  const { msal, account } = await signedIn();
  server.failure = { status: 502, body: {} };
  expect((await acquireToken(msal, account, scopes, { forceRefresh: true })).kind).toBe('throttled');
});

test('a refresh token that is refused needs the person', async () => {
  const { msal, account } = await signedIn();
  server.failure = { status: 400, body: { error: 'invalid_grant', error_codes: [70043] } };
  expect((await acquireToken(msal, account, scopes, { forceRefresh: true })).kind).toBe('needsInteraction');
});

test('a storage that is full is named, when a token cannot be kept and when a sign-in cannot begin', async () => {
  const { msal, account } = await signedIn();
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  try {
    expect(await acquireToken(msal, account, scopes, { forceRefresh: true })).toEqual({ kind: 'storageFull' });
    const problem = await leave(await load()).then(undefined, (error: unknown) => signInProblemOf(error, 0));
    expect(problem).toMatchObject({ cause: 'storageBlocked' });
  } finally {
    setItem.mockRestore();
  }
});

test('a second redirect of a tab is refused while the first is on its way', async () => {
  const msal = await load();
  await leave(msal);
  await expect(signIn(msal, { scopes })).rejects.toMatchObject({ errorCode: 'interaction_in_progress' });
});

test('claims reach the login server as they were given, decoded', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const { searchParams } = await leave(await load(), { claims });
  expect(JSON.parse(searchParams.get('claims') ?? '')).toMatchObject(JSON.parse(claims));
});

/** What the tab has stored after a sign-in, and puts back with other values in the place of some. */
async function storedBySignIn(): Promise<Readonly<Record<string, string>>> {
  sessionStorage.clear();
  await signedIn();
  return { ...sessionStorage };
}

function store(values: Readonly<Record<string, string>>): void {
  sessionStorage.clear();
  for (const [key, value] of Object.entries(values)) sessionStorage.setItem(key, value);
}

/** The page starts, with somebody or nobody and without an error; then a sign-in works, and brings a token. */
async function expectFreshStart(): Promise<void> {
  const first = await comeBack('');
  expect(first.problem).toBeUndefined();
  if (first.account) await acquireToken(first.msal, first.account, scopes);
  await leave(first.msal);
  const { msal, account, problem } = await comeBack(server.answer());
  expect(problem).toBeUndefined();
  expect(account?.username).toBe('ada@contoso.com');
  if (account) expect(await acquireToken(msal, account, scopes)).toMatchObject({ kind: 'token' });
}

/** Each property of an entry, or each of its texts, is something else. */
function ofOtherTypes(value: string, other: unknown): string {
  if (!/^[[{]/.test(value)) return JSON.stringify(other);
  return JSON.stringify(Object.fromEntries(Object.keys(JSON.parse(value)).map((key) => [key, other])));
}

const damages: readonly (readonly [string, (value: string) => string])[] = [
  ['cut in half', (value) => value.slice(0, value.length / 2)],
  ['null', () => 'null'],
  ['a number', () => '7'],
  ['a list of nothing', () => '[null]'],
  ['with numbers in its properties', (value) => ofOtherTypes(value, 7)],
  ['with nothing in its properties', (value) => ofOtherTypes(value, null)],
  ['with objects in its properties', (value) => ofOtherTypes(value, { a: 1 })],
];

test.each(damages)('when any key of MSAL is %s, the page starts, and a sign-in works', async (_what, damage) => {
  const whole = await storedBySignIn();
  const keys = Object.keys(whole).filter((key) => key.startsWith('msal.'));
  expect(keys.length).toBeGreaterThan(6);
  for (const key of keys) {
    store({ ...whole, [key]: damage(whole[key] ?? '') });
    await expectFreshStart();
  }
  store(Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, damage(value)])));
  await expectFreshStart();
});

test('when any of MSAL’s keys are lost, damaged or foreign, the page starts, and a sign-in works', async () => {
  const whole = await storedBySignIn();
  const keys = Object.keys(whole);
  const foreign = [
    'msal.2.account.keys',
    'msal.4.account.keys',
    'msal.account.keys',
    'msal.3.account.keys.old',
    'msal.3|',
  ];
  const change = fc.record({
    key: fc.constantFrom(...keys, ...foreign),
    value: fc.oneof(
      fc.constant(undefined),
      fc.json({ maxDepth: 2 }),
      fc.string(),
      fc.constantFrom(...Object.values(whole)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const values: Record<string, string | undefined> = { ...whole };
      for (const { key, value } of changes) values[key] = value;
      store(
        Object.fromEntries(
          Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        ),
      );
      await expectFreshStart();
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a session that MSAL cannot read is forgotten whole, and what it has asked stays', async () => {
  const whole = await storedBySignIn();
  store({ ...whole, 'msal.3.account.keys': '[' });
  sessionStorage.setItem('msal.7c9e2a4b-0000-4000-8000-000000000001.request.params', 'asked');
  const { account } = await comeBack('');
  expect(account).toBeUndefined();
  expect(Object.values({ ...sessionStorage }).join()).not.toContain('secret');
  expect(sessionStorage.getItem('msal.7c9e2a4b-0000-4000-8000-000000000001.request.params')).toBe('asked');
});
