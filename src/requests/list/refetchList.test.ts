import { expect, test, vi } from 'vitest';
import { browserClock } from '../../graph/clock.ts';
import { createFakeGraph, json, noAnswer } from '../../testing/fakeGraph.ts';
import { heldAnswer } from '../../testing/heldAnswer.ts';
import { wireRow } from '../../testing/rows.ts';
import { visitOver } from '../../testing/visitOver.ts';
import { requestsQuery } from './listRequests.ts';
import { refetchList } from './refetchList.ts';
import { markCancelled } from './requestList.ts';

function setUp() {
  const graph = createFakeGraph([wireRow()], [wireRow({ id: 'other' })]);
  const time = { now: 1_000 };
  const visit = visitOver(graph, { ...browserClock, now: () => time.now });
  const { queryKey } = requestsQuery(visit);
  const known = () => visit.queryClient.getQueryData(queryKey);
  const calls = (count: number) => vi.waitFor(() => expect(graph.calls).toHaveLength(count));
  return { graph, time, visit, queryKey, known, calls };
}

test('reads the list, each time that it is asked for a later one', async () => {
  const { graph, time, visit } = setUp();
  expect(await refetchList(visit, 1_000)).toMatchObject({ startedAt: 1_000, completeness: { kind: 'complete' } });
  time.now = 2_000;
  expect(await refetchList(visit, 2_000)).toMatchObject({ startedAt: 2_000 });
  expect(graph.calls).toHaveLength(2);
});

test('those who can do with the same reading share it', async () => {
  const { graph, time, visit, calls } = setUp();
  const { answer, letGo } = heldAnswer(() => json(200, { value: [wireRow()] }));
  graph.answerNext('GET', answer);
  const first = refetchList(visit, 1_000);
  await calls(1);
  time.now = 2_000;
  const second = refetchList(visit, 500);
  const third = refetchList(visit, 1_000);
  letGo();
  const lists = await Promise.all([first, second, third]);
  expect(graph.calls).toHaveLength(1);
  expect(new Set(lists).size).toBe(1);
});

test('I13: a reading that began too early proves nothing: it is given up, and everybody gets the later one', async () => {
  const { graph, time, visit, calls } = setUp();
  graph.answerNext('GET', noAnswer);
  const first = refetchList(visit, 1_000);
  await calls(1);
  time.now = 2_000;
  const second = refetchList(visit, 1_001);
  expect(await second).toMatchObject({ startedAt: 2_000, requests: [{ packageName: 'Sales reports' }] });
  expect(await first).toMatchObject({ startedAt: 2_000 });
  expect(graph.calls).toHaveLength(2);
});

test('a reading that somebody else began is not trusted to be late enough', async () => {
  const { graph, time, visit, calls } = setUp();
  graph.answerNext('GET', noAnswer);
  const prefetch = visit.queryClient.prefetchQuery(requestsQuery(visit));
  await calls(1);
  time.now = 2_000;
  expect(await refetchList(visit, 1_500)).toMatchObject({ startedAt: 2_000 });
  await prefetch;
});

test('I13: what was written into the list during a reading that is given up stays', async () => {
  const { graph, time, visit, queryKey, known, calls } = setUp();
  await refetchList(visit, 1_000);
  graph.answerNext('GET', noAnswer);
  const first = refetchList(visit, 1_500);
  await calls(2);
  visit.queryClient.setQueryData(queryKey, (list) => list && markCancelled(list, wireRow().id));
  time.now = 2_000;
  await Promise.all([first, refetchList(visit, 2_000)]);
  expect(known()).toMatchObject({ requests: [{ state: 'cancelled', beingUpdated: true }] });
});

test('a failure is a list that says so', async () => {
  const { graph, visit } = setUp();
  graph.answerNext('GET', () => json(401));
  graph.answerNext('GET', () => json(401));
  expect(await refetchList(visit, 1_000)).toMatchObject({ completeness: { kind: 'failed' } });
});

test('both lists of a person are read apart, and so are two visits', async () => {
  const { graph, visit, time } = setUp();
  const own = refetchList(visit, 1_000);
  const made = refetchList(visit, 1_000, 'createdBy');
  expect(await own).toMatchObject({ requests: [{ id: wireRow().id }] });
  expect(await made).toMatchObject({ requests: [{ id: 'other' }] });
  expect(graph.calls).toHaveLength(2);

  time.now = 2_000;
  const [again] = await Promise.all([refetchList(visit, 2_000), refetchList(visit, 1_000, 'createdBy')]);
  expect(again).toMatchObject({ startedAt: 2_000 });
});

test('reading the one list neither waits for the other nor gives it up', async () => {
  const { graph, time, visit, calls } = setUp();
  const { answer, letGo } = heldAnswer(() => json(200, { value: [wireRow({ id: 'other' })] }));
  graph.answerNext('GET', answer);
  const made = refetchList(visit, 1_000, 'createdBy');
  await calls(1);
  time.now = 2_000;
  expect(await refetchList(visit, 2_000)).toMatchObject({ requests: [{ id: wireRow().id }] });
  expect(graph.calls).toHaveLength(2);
  letGo();
  expect(await made).toMatchObject({ startedAt: 1_000 });
  expect(graph.calls).toHaveLength(2);
});

test('a computer’s clock that was set back does not make the list seem new', async () => {
  const { graph, time, visit } = setUp();
  await refetchList(visit, 1_000);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  time.now = 2_000;
  expect(await refetchList(visit, 2_000)).toMatchObject({ startedAt: 2_000 });
  expect(graph.calls).toHaveLength(2);
  vi.restoreAllMocks();
});
