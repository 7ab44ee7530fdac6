import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { afterEach, expect, test, vi } from 'vitest';
import { requestsQuery } from '../requests/list/listRequests.ts';
import { createTabChannel } from '../requests/list/tabChannel.ts';
import { configurationInTest } from '../testing/configurationInTest.ts';
import { createFakeGraph, noAnswer } from '../testing/fakeGraph.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { wireRow } from '../testing/rows.ts';
import { startVisit } from './startVisit.ts';
import { useSignedOutElsewhere } from './useSignedOutElsewhere.ts';

afterEach(() => void vi.unstubAllGlobals());

const account = { homeAccountId: 'ada.contoso', username: 'ada@contoso.com', tenantId: 't' } as AccountInfo;

async function startTab() {
  const graph = createFakeGraph([wireRow()]);
  vi.stubGlobal('fetch', vi.fn(graph.fetch));
  const msal = {
    acquireTokenSilent: async () => ({ account, accessToken: 'secret', scopes: ['scope'] }),
    getAllAccounts: () => [account],
    clearCache: vi.fn(async () => undefined),
  } as unknown as IPublicClientApplication;
  const started = startVisit(configurationInTest(), msal, account);
  const List = () => (useSignedOutElsewhere(started, msal) ? 'Signed out elsewhere' : 'Signed in');
  const screen = await renderView(<List />);
  const { queryClient } = started.visit;
  const list = () => queryClient.getQueryData(requestsQuery(started.visit).queryKey);
  await expect.poll(list).toBeDefined();
  return { graph, msal, started, screen, queryClient, list };
}

test('after a sign-out in another tab this one forgets its tokens and its list', async () => {
  const { msal, screen, queryClient, list } = await startTab();
  createTabChannel('signOut', account.homeAccountId).post();
  await expect.element(screen.getByText('Signed out elsewhere')).toBeVisible();
  expect(list()).toBeUndefined();
  expect(queryClient.getQueryCache().getAll()).toEqual([]);
  expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account });
});

test('a reading that is under way then is given up', async () => {
  const { graph, started, screen, queryClient } = await startTab();
  graph.answerNext('GET', noAnswer);
  void queryClient.refetchQueries({ queryKey: requestsQuery(started.visit).queryKey });
  await expect.poll(() => graph.calls.length).toBe(2);
  const signal = vi.mocked(fetch).mock.lastCall?.[1]?.signal;
  expect(signal?.aborted).toBe(false);
  createTabChannel('signOut', account.homeAccountId).post();
  await expect.element(screen.getByText('Signed out elsewhere')).toBeVisible();
  await expect.poll(() => signal?.aborted).toBe(true);
});

test('a sign-out of another person changes nothing here', async () => {
  const { msal, screen, list } = await startTab();
  createTabChannel('signOut', 'ben.contoso').post();
  // The channels of one page deliver in order: this later note of the same account shows that the first has been heard.
  const own = createTabChannel('requests', account.homeAccountId);
  await new Promise<void>((resolve) => {
    own.subscribe(resolve);
    createTabChannel('requests', account.homeAccountId).post();
  });
  await expect.element(screen.getByText('Signed in')).toBeVisible();
  expect(list()).toBeDefined();
  expect(msal.clearCache).not.toHaveBeenCalled();
});
