import { expect, test, vi } from 'vitest';
import { browserClock } from '../../graph/clock.ts';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { accessRequest } from '../../testing/rows.ts';
import { visitOver } from '../../testing/visitOver.ts';
import { isFresh, ownAccessQuery } from './ownAccess.ts';

const minute = 60_000;

test.each([
  ['a minute ago', minute, minute, 2],
  ['a moment ago', minute - 1, minute - 1, 1],
  ['two minutes ago by a clock that was set back an hour since', 2 * minute, -60 * minute, 2],
  ['an hour ago, in which the computer slept', 0, 60 * minute, 2],
])('what was read %s', async (_, passed, shown, readings) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const time = { own: 0, wall: Date.now() };
  const clock = { ...browserClock, now: () => time.own, wall: () => time.wall };
  const graph = createFakeGraph([]);
  graph.rows.assignments = [];
  const visit = visitOver(graph, clock);
  const query = ownAccessQuery(visit, accessRequest());
  const access = await visit.queryClient.fetchQuery(query);
  time.own += passed;
  time.wall += shown;
  vi.setSystemTime(time.wall);
  expect(isFresh(access, clock)).toBe(readings === 1);
  await visit.queryClient.fetchQuery(query);
  expect(graph.calls).toHaveLength(readings);
  vi.useRealTimers();
});
