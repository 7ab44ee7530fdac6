import { expect, test, vi } from 'vitest';
import type { RequestScope } from '../../graph/dialects.ts';
import { createFakeGraph, json, noAnswer } from '../../testing/fakeGraph.ts';
import { startVisitInTest, type VisitInTest } from '../../testing/renderInVisit.tsx';
import { accessRequest, wireRow } from '../../testing/rows.ts';
import { createTestClock } from '../../testing/testClock.ts';
import { requestsQuery } from '../list/listRequests.ts';
import { isCancelling } from './cancelLock.ts';
import { createCancellations } from './cancellations.ts';

const request = accessRequest();
const { id } = request;

/** A visit whose list is there, on a clock that the test moves. */
async function startWith(graph = createFakeGraph([wireRow()]), options: VisitInTest = {}) {
  const clock = createTestClock();
  const started = startVisitInTest(graph, { clock, ...options });
  const { visit, cancellations } = started;
  await visit.queryClient.prefetchQuery(requestsQuery(visit));
  const phases: string[] = [];
  cancellations.subscribe(() => {
    const phase = cancellations.snapshot().get(id)?.cancellation.phase;
    if (phase !== undefined && phase !== phases.at(-1)) phases.push(phase);
  });
  const sent = () => graph.calls.filter(({ method }) => method === 'POST').length;
  const readings = (scope: RequestScope = 'target') =>
    graph.calls.filter(({ method, url }) => method === 'GET' && url.includes(`'${scope}'`)).length;
  const shown = () => visit.queryClient.getQueryData(requestsQuery(visit).queryKey)?.requests[0];
  const cancellation = () => cancellations.snapshot().get(id)?.cancellation;
  return { ...started, clock, graph, phases, sent, readings, shown, cancellation };
}

test('a confirmed cancel is sent once, with the id, and ends when the list shows it', async () => {
  const { cancellations, clock, graph, phases, sent, tabChannel } = await startWith();
  cancellations.confirm(request);
  await clock.pass(0);
  expect(phases).toEqual(['sending', 'accepted', 'cancelled']);
  expect(sent()).toBe(1);
  const call = graph.calls.find(({ method }) => method === 'POST');
  expect(call?.url).toMatch(new RegExp(`/${id}/cancel$`));
  expect(call?.body).toContain(id);
  expect(tabChannel.post).toHaveBeenCalledTimes(1);
  await clock.pass(120_000);
  expect(phases.at(-1)).toBe('cancelled');
});

test('I2: confirming a second time, during the cancel or after it, sends nothing', async () => {
  const { cancellations, clock, sent } = await startWith();
  cancellations.confirm(request);
  cancellations.confirm(request);
  await clock.pass(0);
  cancellations.confirm(request);
  await clock.pass(0);
  expect(sent()).toBe(1);
});

test('what the list shows at the moment of the intent counts, not what the dialog was opened with', async () => {
  const graph = createFakeGraph([wireRow({ requestState: 'Delivered' })]);
  const { cancellations, clock, sent, cancellation } = await startWith(graph);
  cancellations.confirm(request);
  await clock.pass(0);
  expect(sent()).toBe(0);
  expect(cancellation()).toMatchObject({ phase: 'tooLate', state: 'delivered' });
});

test('I14: what has become of other requests keeps nobody from cancelling this one', async () => {
  const graph = createFakeGraph([wireRow({ id: 'old', requestState: 'Delivered' }), wireRow()]);
  const {
    cancellations,
    clock,
    graph: { calls },
    cancellation,
  } = await startWith(graph);
  cancellations.confirm(request);
  await clock.pass(0);
  expect(calls.filter(({ method }) => method === 'POST').map(({ url }) => url)).toEqual([
    expect.stringContaining(`/${id}/cancel`),
  ]);
  expect(cancellation()?.phase).toBe('cancelled');
});

test('a request that is in no list any more goes by what it was', async () => {
  const { cancellations, clock, sent } = await startWith(createFakeGraph([]));
  cancellations.confirm(request);
  await clock.pass(0);
  expect(sent()).toBe(1);
  cancellations.confirm({ ...request, id: 'other', state: 'delivered' });
  await clock.pass(0);
  expect(sent()).toBe(1);
});

test("a request for somebody else is looked up in the list of requests for others, and not in one's own", async () => {
  const started = await startWith(createFakeGraph([], [wireRow()]));
  const { visit, cancellations, clock, phases, readings } = started;
  await visit.queryClient.prefetchQuery(requestsQuery(visit, 'createdBy'));
  expect([readings('target'), readings('createdBy')]).toEqual([1, 1]);
  cancellations.confirm(request);
  await clock.pass(0);
  expect(phases.at(-1)).toBe('cancelled');
  expect([readings('target'), readings('createdBy')]).toEqual([1, 2]);
});

test("after Graph's yes the page's own list says it before Graph's does", async () => {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', () => new Response(null, { status: 204 }));
  const { cancellations, clock, shown, cancellation } = await startWith(graph);
  expect(shown()?.state).toBe('pendingApproval');
  cancellations.confirm(request);
  await clock.pass(0);
  expect(shown()).toMatchObject({ state: 'cancelled', beingUpdated: true });
  expect(cancellation()?.phase).toBe('accepted');
  await clock.pass(60_000);
  expect(cancellation()).toMatchObject({ phase: 'cancelled', listAgrees: false });
});

test('I9: without an answer the list is read until it says that the request still waits', async () => {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', noAnswer);
  const { cancellations, clock, phases, sent } = await startWith(graph);
  cancellations.confirm(request);
  await clock.pass(29_999);
  expect(phases).toEqual(['sending']);
  await clock.pass(1);
  expect(phases).toEqual(['sending', 'checking']);
  await clock.pass(20_000);
  expect(phases).toEqual(['sending', 'checking', 'stillPending']);
  expect(sent()).toBe(1);
});

test('I15: a token that does not come is no reason to wait longer than for any other', async () => {
  const graph = createFakeGraph([wireRow()]);
  const getToken = vi.fn<NonNullable<VisitInTest['getToken']>>(async () => ({ kind: 'token', accessToken: 'token' }));
  const { cancellations, clock, cancellation, sent } = await startWith(graph, { getToken });
  getToken.mockImplementation(() => new Promise(() => undefined));
  cancellations.confirm(request);
  await clock.pass(60_000);
  expect(cancellation()).toMatchObject({ phase: 'notSent', cause: 'noToken' });
  expect(sent()).toBe(0);
});

test('I9: a list that cannot be read proves nothing; checking again finds out, and sends nothing', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { cancellations, clock, phases, sent } = await startWith(graph);
  graph.answerNext('POST', () => json(503));
  for (let reading = 0; reading < 9; reading++) graph.answerNext('GET', () => json(409));
  cancellations.confirm(request);
  await clock.pass(60_000);
  expect(phases).toEqual(['sending', 'checking', 'unknown']);
  graph.rows.target = [wireRow({ requestState: 'canceled' })];
  cancellations.checkAgain(id);
  await clock.pass(60_000);
  expect(phases).toEqual(['sending', 'checking', 'unknown', 'checking', 'cancelled']);
  expect(sent()).toBe(1);
});

test('checking again does nothing where nothing is in doubt', async () => {
  const { cancellations, clock, readings } = await startWith();
  cancellations.checkAgain(id);
  await clock.pass(0);
  expect([readings(), cancellations.snapshot().size]).toEqual([1, 0]);
});

test('once a cancel is settled the list is not read for it any more', async () => {
  const { cancellations, clock, readings } = await startWith();
  cancellations.confirm(request);
  await clock.pass(0);
  const before = readings();
  await clock.pass(600_000);
  expect(readings()).toBe(before);
});

test('a clock that was set back does not keep a cancel in doubt for ever', async () => {
  const clock = createTestClock();
  const graph = createFakeGraph([wireRow()]);
  let back = 0;
  const { cancellations, cancellation } = await startWith(graph, {
    clock: { ...clock, now: () => clock.now() - back },
  });
  graph.answerNext('POST', () => new Response(null, { status: 204 }));
  cancellations.confirm(request);
  await clock.pass(0);
  expect(cancellation()?.phase).toBe('accepted');
  back = 30_000;
  await clock.pass(60_000);
  expect(cancellation()).toMatchObject({ phase: 'cancelled', listAgrees: false });
});

test('I3: of two tabs one sends, and the other reads what becomes of it; the lock is held until that is known', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { visit, tabChannel, clock, sent } = await startWith(graph);
  const one = createCancellations(visit, tabChannel, navigator.locks);
  const other = createCancellations(visit, tabChannel, navigator.locks);
  const phaseIn = (tab: typeof one) => tab.snapshot().get(id)?.cancellation;
  graph.answerNext('POST', noAnswer);
  one.confirm(request);
  await vi.waitFor(async () => expect(await isCancelling()).toBe(true));
  other.confirm(request);
  await vi.waitFor(() => expect(phaseIn(other)).toMatchObject({ phase: 'checking', inAnotherTab: true }));
  expect(sent()).toBe(1);
  await clock.pass(30_000);
  expect(phaseIn(one)).toMatchObject({ phase: 'checking' });
  expect(await isCancelling()).toBe(true);
  await clock.pass(30_000);
  await vi.waitFor(async () => expect(await isCancelling()).toBe(false));
  expect([phaseIn(one)?.phase, phaseIn(other)?.phase]).toEqual(['stillPending', 'stillPending']);
});

test('a visit that ends gives the lock of a cancel in doubt back', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { visit, tabChannel, clock } = await startWith(graph);
  const cancellations = createCancellations(visit, tabChannel, navigator.locks);
  graph.answerNext('POST', () => json(503));
  cancellations.confirm(request);
  await vi.waitFor(() => expect(cancellations.snapshot().get(id)?.cancellation.phase).toBe('checking'));
  expect(await isCancelling()).toBe(true);
  cancellations.dispose();
  await clock.pass(0);
  await vi.waitFor(async () => expect(await isCancelling()).toBe(false));
});

test('when another tab has cancelled something the lists that are on this page are read again', async () => {
  const { visit, clock, hearFromAnotherTab, readings } = await startWith(createFakeGraph([wireRow()], []));
  hearFromAnotherTab();
  await clock.pass(0);
  expect([readings('target'), readings('createdBy')]).toEqual([2, 0]);
  await visit.queryClient.prefetchQuery(requestsQuery(visit, 'createdBy'));
  hearFromAnotherTab();
  await clock.pass(0);
  expect([readings('target'), readings('createdBy')]).toEqual([3, 2]);
});

test('a note of another tab has a list read that is not there yet', async () => {
  const clock = createTestClock();
  const graph = createFakeGraph([wireRow()], []);
  const { hearFromAnotherTab } = startVisitInTest(graph, { clock });
  hearFromAnotherTab();
  await clock.pass(0);
  expect(graph.calls.map(({ url }) => url)).toEqual([expect.stringContaining("'target'")]);
});

test('a visit that has ended looks at nothing any more', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { visit, cancellations, clock, hearFromAnotherTab, readings, cancellation } = await startWith(graph);
  graph.answerNext('POST', () => json(503));
  for (let reading = 0; reading < 9; reading++) graph.answerNext('GET', () => json(409));
  cancellations.confirm(request);
  await clock.pass(60_000);
  expect(cancellation()?.phase).toBe('unknown');
  cancellations.dispose();
  const before = readings();
  hearFromAnotherTab();
  await clock.pass(0);
  expect(readings()).toBe(before);
  graph.rows.target = [wireRow({ requestState: 'canceled' })];
  await visit.queryClient.refetchQueries();
  expect(cancellation()?.phase).toBe('unknown');
});

test('a list that shows nothing new of a cancel tells nobody', async () => {
  const { visit, cancellations, clock } = await startWith();
  cancellations.confirm(request);
  await clock.pass(0);
  const listener = vi.fn();
  cancellations.subscribe(listener);
  await visit.queryClient.refetchQueries();
  expect(listener).not.toHaveBeenCalled();
});
