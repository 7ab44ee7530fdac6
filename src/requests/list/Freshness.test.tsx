import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserClock } from '../../graph/clock.ts';
import { createFakeGraph, json } from '../../testing/fakeGraph.ts';
import { heldAnswer } from '../../testing/heldAnswer.ts';
import { renderInVisit, renderView } from '../../testing/renderInVisit.tsx';
import { wireRow } from '../../testing/rows.ts';
import { Freshness } from './Freshness.tsx';
import type { RequestList } from './requestList.ts';
import { type RequestListHandle, useRequestList } from './useRequestList.ts';

afterEach(() => void vi.useRealTimers());

const minute = 60_000;

function handleOf(wall: number | undefined, own = wall ?? 0): RequestListHandle {
  const list: RequestList = {
    requests: [],
    notRead: [],
    unreadable: 0,
    completeness: { kind: 'complete' },
    startedAt: 0,
    updatedAt: wall === undefined ? undefined : { own, wall },
  };
  return { scope: 'target', list, isReading: false, asked: 0, refresh: vi.fn(), loadTheRest: vi.fn() };
}

test.each([
  [0, 'Updated just now'],
  [minute - 5_000, 'Updated just now'],
  [minute + 1_000, 'Updated 1 minute ago'],
  [2 * 60 * minute, 'Updated 2 hours ago'],
])('a list that was read %i ms ago: %s', async (age, words) => {
  const screen = await renderView(<Freshness {...handleOf(Date.now() - age, browserClock.now() - age)} />);
  await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
});

test.each([
  ['whose computer has slept', 60 * minute, 0],
  ['of a clock that was set back', -60 * minute, 60 * minute],
])('a list %s is as old as it is', async (_, wallAge, age) => {
  const screen = await renderView(<Freshness {...handleOf(Date.now() - wallAge, browserClock.now() - age)} />);
  await expect.element(screen.getByText('Updated 1 hour ago')).toBeVisible();
});

test('pressing four times reads once: a press joins a reading that is young', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen } = await renderInVisit(<FreshnessHere />, graph);
  await expect.poll(() => graph.calls.length).toBe(1);
  const held = heldAnswer(() => json(200, { value: [] }));
  graph.answerNext('GET', held.answer);
  const button = screen.getByRole('button').element() as HTMLElement;
  for (let press = 0; press < 4; press++) button.click();
  await expect.element(screen.getByRole('button', { name: 'Refreshing' })).toBeVisible();
  held.letGo();
  await expect.element(screen.getByRole('button', { name: 'Refresh', exact: true })).toBeVisible();
  expect(graph.calls).toHaveLength(2);
});

test('the age grows while the page is open', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const screen = await renderView(<Freshness {...handleOf(Date.now())} />);
  await expect.element(screen.getByText('Updated just now')).toBeVisible();
  vi.advanceTimersByTime(minute);
  await expect.element(screen.getByText('Updated 1 minute ago')).toBeVisible();
  await screen.unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('a list that never came to its end has no age', async () => {
  const screen = await renderView(<Freshness {...handleOf(undefined)} />);
  await expect.element(screen.getByRole('button', { name: 'Refresh' })).toBeVisible();
  expect(screen.getByText(/Updated/).elements()).toEqual([]);
});

function FreshnessHere() {
  return <Freshness {...useRequestList('target', true)} />;
}

test('a person refreshes the list; meanwhile the button says so and keeps the focus, and a second press joins', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen } = await renderInVisit(<FreshnessHere />, graph);
  const refresh = screen.getByRole('button', { name: 'Refresh', exact: true });
  await expect.element(refresh).not.toHaveAttribute('aria-disabled');
  const second = heldAnswer(() => json(200, { value: [] }));
  graph.answerNext('GET', second.answer);
  await refresh.click();
  const refreshing = screen.getByRole('button', { name: 'Refreshing' });
  await expect.element(refreshing).toHaveAttribute('aria-disabled', 'true');
  await expect.element(refreshing).toHaveFocus();
  await expect.element(refreshing).not.toHaveAttribute('disabled');
  second.letGo();
  await expect.element(refresh).toHaveFocus();
  expect(graph.calls).toHaveLength(2);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => graph.calls.length).toBe(3);
});
