import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetLeaving, isSessionOver, noteSession, noteSignOut } from '../auth/tab/session.ts';
import { startAfresh } from '../browser/startAfresh.ts';
import { requestsQuery } from '../requests/list/listRequests.ts';
import { createTabChannel } from '../requests/list/tabChannel.ts';
import { configurationInTest } from '../testing/configurationInTest.ts';
import { createFakeGraph, noAnswer } from '../testing/fakeGraph.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { wireRow } from '../testing/rows.ts';
import { startVisit } from './startVisit.ts';
import { useSession } from './useSession.ts';

vi.mock('../browser/startAfresh.ts', () => ({ startAfresh: vi.fn() }));
afterEach(() => void vi.unstubAllGlobals());

const account = {
  homeAccountId: 'ada.contoso',
  localAccountId: 'ada',
  username: 'ada@contoso.com',
  tenantId: 't',
} as AccountInfo;

const words = {
  elsewhere: 'Signed out elsewhere',
  here: 'Signed out here',
  onlyHere: 'Signed out only here',
  idle: 'Nobody used it',
};

async function startTab(confirmed = Promise.resolve()) {
  noteSession(Date.now());
  const graph = createFakeGraph([wireRow()]);
  vi.stubGlobal('fetch', vi.fn(graph.fetch));
  const msal = {
    acquireTokenSilent: vi.fn(async () => ({ account, accessToken: 'secret', scopes: ['scope'] })),
    getAllAccounts: () => [account],
    getConfiguration: () => ({ cache: { cacheLocation: 'sessionStorage' } }),
    clearCache: vi.fn(async () => undefined),
    logoutRedirect: vi.fn(async () => undefined),
  } as unknown as IPublicClientApplication;
  const started = startVisit(configurationInTest(), msal, account, confirmed);
  const onEnd = vi.fn();
  const List = () => {
    const { ended, signOut, endByIdleness } = useSession(started, msal, undefined, onEnd);
    return (
      <>
        <p>{ended ? words[ended] : 'Signed in'}</p>
        <button type="button" onClick={signOut}>
          Sign out
        </button>
        <button type="button" onClick={endByIdleness}>
          Let it end
        </button>
      </>
    );
  };
  const screen = await renderView(<List />);
  const { queryClient } = started.visit;
  const list = () => queryClient.getQueryData(requestsQuery(started.visit).queryKey);
  await expect.poll(list).toBeDefined();
  return { graph, msal, started, screen, queryClient, list, onEnd };
}

test('after a sign-out in another tab this one forgets its tokens and its list', async () => {
  const { msal, screen, queryClient, list, onEnd } = await startTab();
  createTabChannel('signOut').post();
  await expect.element(screen.getByText('Signed out elsewhere')).toBeVisible();
  expect(list()).toBeUndefined();
  expect(queryClient.getQueryCache().getAll()).toEqual([]);
  expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account });
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a reading that is under way then is given up', async () => {
  const { graph, started, screen, queryClient } = await startTab();
  graph.answerNext('GET', noAnswer);
  void queryClient.refetchQueries({ queryKey: requestsQuery(started.visit).queryKey });
  await expect.poll(() => graph.calls.length).toBe(2);
  const signal = vi.mocked(fetch).mock.lastCall?.[1]?.signal;
  expect(signal?.aborted).toBe(false);
  createTabChannel('signOut').post();
  await expect.element(screen.getByText('Signed out elsewhere')).toBeVisible();
  await expect.poll(() => signal?.aborted).toBe(true);
});

test.each([
  ['shown again', () => window.dispatchEvent(new Event('pageshow'))],
  ['visible again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['no longer frozen', () => document.dispatchEvent(new Event('resume'))],
])('a tab that heard nothing of a sign-out forgets everything as soon as it is %s', async (_, happen) => {
  const { msal, screen, list } = await startTab();
  noteSignOut(Date.now() + 1);
  happen();
  // At once, before anything can be painted.
  expect(screen.container.textContent).toContain('Signed out elsewhere');
  expect(list()).toBeUndefined();
  await vi.waitFor(() => expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account }));
});

test('a tab that comes back while nobody has signed out goes on', async () => {
  const { msal, screen, list } = await startTab();
  window.dispatchEvent(new Event('pageshow'));
  await expect.element(screen.getByText('Signed in')).toBeVisible();
  expect(list()).toBeDefined();
  expect(msal.clearCache).not.toHaveBeenCalled();
});

test('a page that the browser kept while somebody else signed in in its tab shows nothing, and starts afresh', async () => {
  const { msal, screen, list, onEnd } = await startTab();
  // As on the way back from the login server.
  forgetLeaving();
  noteSession(Date.now() + 1_000);
  window.dispatchEvent(new Event('pageshow'));
  expect(screen.container.textContent).not.toContain('Signed in');
  expect(list()).toBeUndefined();
  expect(onEnd).toHaveBeenCalledOnce();
  expect(startAfresh).toHaveBeenCalledOnce();
  // Their tokens are not this page's to forget.
  expect(msal.clearCache).not.toHaveBeenCalled();
});

test('nothing is sent any more with a session that is over, even before the tab has noticed', async () => {
  const { graph, started } = await startTab();
  const sent = graph.calls.length;
  noteSignOut(Date.now() + 1);
  const answer = await started.visit.graph.post(`${started.visit.graph.origin}/x`, undefined, Date.now() + 1_000);
  expect(answer.kind).toBe('needsInteraction');
  expect(graph.calls).toHaveLength(sent);
});

test('nothing is cancelled before the file of the configuration has been read again', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { graph, started } = await startTab(promise);
  const read = graph.calls.length;
  const url = `${started.visit.graph.origin}/x/1/cancel`;
  const answer = started.visit.graph.post(url, undefined, started.visit.graph.clock.now() + 10_000);
  await started.visit.graph.get(`${started.visit.graph.origin}/x`);
  expect(graph.calls.slice(read).map(({ method }) => method)).toEqual(['GET']);
  resolve();
  expect((await answer).kind).toBe('ok');
  expect(graph.calls.slice(read).map(({ method }) => method)).toEqual(['GET', 'POST']);
});

test('nor is anything sent, or kept, with a token that comes after the sign-out', async () => {
  const { graph, msal, started } = await startTab();
  const sent = graph.calls.length;
  vi.mocked(msal.acquireTokenSilent).mockImplementationOnce(async () => {
    noteSignOut(Date.now() + 1);
    return { account, accessToken: 'secret', scopes: ['scope'] } as never;
  });
  const answer = await started.visit.graph.post(`${started.visit.graph.origin}/x`, undefined, Date.now() + 1_000);
  expect(answer.kind).toBe('needsInteraction');
  expect(graph.calls).toHaveLength(sent);
  expect(msal.clearCache).toHaveBeenCalledWith({ account });
});

test('a sign-out here takes the tokens first, tells the other tabs, and then leaves', async () => {
  const { msal, screen, list } = await startTab();
  const heard = vi.fn();
  createTabChannel('signOut').subscribe(heard);
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('Signed out here')).toBeVisible();
  expect(list()).toBeUndefined();
  await vi.waitFor(() => expect(msal.logoutRedirect).toHaveBeenCalledExactlyOnceWith({ account }));
  expect(msal.clearCache).toHaveBeenCalledBefore(vi.mocked(msal.logoutRedirect));
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

test('a sign-out that does not come to Microsoft ends signed out all the same, and says so', async () => {
  const { msal, screen, list } = await startTab();
  vi.mocked(msal.logoutRedirect).mockRejectedValue(new Error('interaction_in_progress'));
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('Signed out only here')).toBeVisible();
  expect(list()).toBeUndefined();
  expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account });
});

test('a session that nobody uses ends here and in the other tabs, and Microsoft’s own goes on', async () => {
  const { msal, screen, list } = await startTab();
  const heard = vi.fn();
  createTabChannel('signOut').subscribe(heard);
  await screen.getByRole('button', { name: 'Let it end' }).click();
  await expect.element(screen.getByText('Nobody used it')).toBeVisible();
  expect(list()).toBeUndefined();
  expect(isSessionOver()).toBe(true);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account });
  expect(msal.logoutRedirect).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(screen.getByText('Signed out here')).toBeVisible();
  expect(msal.logoutRedirect).toHaveBeenCalledOnce();
});

test('what another tab ends because nobody uses it is not called a sign-out', async () => {
  const { screen } = await startTab();
  noteSignOut(Date.now(), true);
  createTabChannel('signOut').post();
  await expect.element(screen.getByText('Nobody used it')).toBeVisible();
});
