import { afterEach, expect, test, vi } from 'vitest';
import type { GraphFailure } from '../../graph/graphAnswer.ts';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { ListFailureText } from './ListFailureText.tsx';
import { ListState } from './ListState.tsx';
import type { RequestList } from './requestList.ts';
import type { RequestListHandle } from './useRequestList.ts';

afterEach(() => void vi.useRealTimers());

const handle = {
  at: Date.UTC(2026, 10, 20, 9, 30),
  clientRequestId: 'c0000000-0000-4000-8000-000000000001',
  requestId: 'a0000000-0000-4000-8000-000000000002',
};
const complete: RequestList = {
  requests: [accessRequest()],
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 0,
  updatedAt: { own: 0, wall: 0 },
};
const failed = (failure: GraphFailure): Partial<RequestList> => ({
  completeness: { kind: 'failed', failure, resumeAt: 'https://graph.example/page-2' },
});
const refused = failed({ kind: 'refused', status: 403, handle });
const broken: Partial<RequestList> = { completeness: { kind: 'broken', handle } };

async function renderState(list: Partial<RequestList> | undefined, more: Partial<RequestListHandle> = {}) {
  const [refresh, loadTheRest] = [vi.fn(), vi.fn()];
  const state: RequestListHandle = {
    scope: 'target',
    list: list && { ...complete, ...list },
    isReading: false,
    asked: 0,
    refresh,
    loadTheRest,
    ...more,
  };
  const rendered = await renderInVisit(<ListState handle={state} FailureText={ListFailureText} />, createFakeGraph([]));
  const buttons = () =>
    rendered.screen
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent);
  return { ...rendered, refresh, loadTheRest, buttons };
}

// On no day of a test, so its day is named.
const until = Date.UTC(2025, 10, 20, 13, 30);

test.each<[GraphFailure, RegExp, string]>([
  [{ kind: 'needsInteraction', handle }, /^Your session has ended, or your organisation needs new proof/, 'MAR-201'],
  [{ kind: 'refused', status: 401, handle }, /did not accept your sign-in. Sign in again\.$/, 'MAR-201'],
  [
    { kind: 'refused', status: 403, handle },
    /^Your account or this app does not have permission to read the list/,
    'MAR-202',
  ],
  [{ kind: 'refused', status: 404, handle }, /^Microsoft Graph refused to send the list \(HTTP 404\)/, 'MAR-207'],
  [{ kind: 'throttled', until: undefined, handle }, /too busy at the moment. Try again in a minute\.$/, 'MAR-203'],
  [
    { kind: 'throttled', until, handle },
    /too busy at the moment. Try again after Nov 20, 2:30:00.PM GMT\+1\.$/,
    'MAR-203',
  ],
  [{ kind: 'unreachable', cause: 'offline', handle }, /^You are offline/, 'MAR-204'],
  [{ kind: 'unreachable', cause: 'storage', handle }, /^Your browser’s storage for this page is full/, 'MAR-110'],
  [{ kind: 'unreachable', cause: 'network', handle }, /^Microsoft could not be reached/, 'MAR-205'],
  [{ kind: 'unreachable', cause: 'token', handle }, /^Microsoft could not be reached/, 'MAR-205'],
  [{ kind: 'unknown', cause: 'timeout', handle }, /did not answer in time. Try again\.$/, 'MAR-206'],
  [{ kind: 'unknown', cause: 'status', handle }, /has a problem at the moment/, 'MAR-206'],
  [{ kind: 'unknown', cause: 'unreadable', handle }, /has a problem at the moment/, 'MAR-208'],
])('a list that ended by %j says why, what to do and the code', async (failure, words, code) => {
  const { screen } = await renderState(failed(failure));
  await expect.element(screen.getByText(words)).toBeVisible();
  await expect.element(screen.getByText(code, { exact: true })).toBeVisible();
});

test('I17: the notice names the call: its code, time, and both ids', async () => {
  const { screen } = await renderState(refused);
  await expect
    .element(screen.getByText(/^Code .* · /))
    .toHaveTextContent(
      /^Code MAR-202 · Nov 20, 2026, 10:30.AM GMT\+1 · request-id a0000000-0000-4000-8000-000000000002 · client-request-id c0000000-0000-4000-8000-000000000001$/,
    );
});

test('I17: a call that had no answer has one id', async () => {
  const { at, clientRequestId } = handle;
  const { screen } = await renderState(
    failed({ kind: 'unreachable', cause: 'network', handle: { at, clientRequestId } }),
  );
  await expect
    .element(screen.getByText(/^Code .* · /))
    .toHaveTextContent(/^Code MAR-205 · Nov 20, 2026, 10:30.AM GMT\+1 · client-request-id c0000000/);
});

test('I16: a list with rows is called incomplete; a person tries again, or loads the rest', async () => {
  const { screen, refresh, loadTheRest, buttons } = await renderState(refused);
  await expect.element(screen.getByText('This list is incomplete or out of date')).toBeVisible();
  expect(buttons()).toEqual(['Try again', 'Load the rest']);
  await screen.getByRole('button', { name: 'Load the rest' }).click();
  expect(loadTheRest).toHaveBeenCalledTimes(1);
  expect(refresh).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Try again' }).click();
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('a list of which the reading came to nothing has no rest either', async () => {
  const { buttons } = await renderState({ ...refused, notRead: [accessRequest().id] });
  await expect.poll(buttons).toEqual(['Try again']);
});

test('a list without rows could not be loaded: there is no rest of it', async () => {
  const { screen, buttons } = await renderState({ ...refused, requests: [] });
  await expect.element(screen.getByText('Your requests could not be loaded')).toBeVisible();
  expect(buttons()).toEqual(['Try again']);
});

test.each(['Try again', 'Load the rest'])('"%s" too early waits, says so, and asks by itself, once', async (name) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const { screen, refresh, loadTheRest } = await renderState(
    failed({ kind: 'throttled', until: Date.now() + 1_500, handle }),
  );
  const [asked, other] = name === 'Try again' ? [refresh, loadTheRest] : [loadTheRest, refresh];
  await screen.getByRole('button', { name }).click();
  await screen.getByRole('button', { name }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^It is too early to try again. This page waits/);
  vi.advanceTimersByTime(1_499);
  expect(asked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(asked).toHaveBeenCalledTimes(1);
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
  expect(other).not.toHaveBeenCalled();
});

test('what was told without a time, or for a time that has passed, is tried at once', async () => {
  for (const until of [undefined, Date.now() - 1]) {
    const { screen, refresh } = await renderState(failed({ kind: 'throttled', until, handle }));
    await screen.getByRole('button', { name: 'Try again' }).click();
    expect(refresh).toHaveBeenCalledTimes(1);
    await screen.unmount();
  }
});

test('a page that cannot be read has no rest either', async () => {
  const { screen, buttons } = await renderState(broken);
  await expect.element(screen.getByText('This list is incomplete or out of date')).toBeVisible();
  await expect.element(screen.getByText(/sent data that this app cannot read/)).toBeVisible();
  await expect.element(screen.getByText(/^Code MAR-208 .* c0000000-0000-4000-8000-000000000001$/)).toBeVisible();
  expect(buttons()).toEqual(['Try again']);
});

test.each<[string, GraphFailure, string | undefined]>([
  ['the session has ended', { kind: 'needsInteraction', handle }, undefined],
  ['the organisation wants more', { kind: 'needsInteraction', claims: '{"a":1}', handle }, '{"a":1}'],
  ['Graph does not accept the sign-in', { kind: 'refused', status: 401, handle }, undefined],
])('where %s, a person signs in again: nothing else would help', async (_, failure, claims) => {
  const { screen, buttons, signInAgain } = await renderState(failed(failure));
  await expect.element(screen.getByRole('button')).toBeVisible();
  expect(buttons()).toEqual(['Sign in again']);
  await screen.getByRole('button').click();
  expect(signInAgain.mock.calls).toEqual([[claims]]);
});

test.each([refused, broken])('what is wrong with a list stays on the screen while it is read again', async (list) => {
  const { screen } = await renderState(list, { isReading: true });
  await expect.element(screen.getByText('This list is incomplete or out of date')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('before its first page there is the shape of a list, which says that it is loading', async () => {
  const { screen } = await renderState(undefined);
  await expect.element(screen.getByText('Loading your requests…')).toBeVisible();
});

test('a list that is coming in says how many there are so far', async () => {
  const requests = [accessRequest({ id: 'a' }), accessRequest({ id: 'b' })];
  const { screen } = await renderState({ completeness: { kind: 'loading' }, requests });
  await expect.element(screen.getByText('Loading… 2 so far')).toBeVisible();
});

test('about a complete list there is nothing to say', async () => {
  const { screen } = await renderState({});
  expect(screen.container.textContent).toBe('');
});
