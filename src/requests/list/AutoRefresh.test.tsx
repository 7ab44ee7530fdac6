import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { browserClock, type Clock } from '../../graph/clock.ts';
import { createFakeGraph, type FakeGraph, json } from '../../testing/fakeGraph.ts';
import { heldAnswer } from '../../testing/heldAnswer.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { wireRow } from '../../testing/rows.ts';
import { AutoRefresh } from './AutoRefresh.tsx';
import { useRequestList } from './useRequestList.ts';

afterEach(() => void vi.restoreAllMocks());

/** A list that keeps itself fresh, as a line for each request. */
function FreshList() {
  const handle = useRequestList('target', true);
  const [view, setView] = useState('one');
  return (
    <ul>
      <button type="button" onClick={() => setView(`${view} more`)}>
        Another view
      </button>
      {handle.list?.requests.map(({ id, packageName, state }) => (
        <li key={id}>
          {packageName} {state}
        </li>
      ))}
      {handle.list && <AutoRefresh {...handle} viewKey={view} />}
    </ul>
  );
}

/** A clock that is set by hand, and whose sleepers are woken by hand. */
function clockByHand() {
  let at = Date.now();
  const sleepers: { pause: number; wake: () => void }[] = [];
  const clock: Clock = {
    ...browserClock,
    now: () => at,
    wall: () => at,
    random: () => 0,
    sleep: (pause, signal) =>
      new Promise((resolve, reject) => {
        sleepers.push({ pause, wake: resolve });
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
  };
  /** Lets the next pause of the list pass, and says how long it was. */
  const passPause = async () => {
    await expect.poll(() => sleepers.length).toBe(1);
    const { pause = 0, wake } = sleepers.pop() ?? {};
    at += pause;
    wake?.();
    return pause;
  };
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { clock, pass, passPause };
}

async function renderList(graph: FakeGraph, line = 'Sales reports pendingApproval') {
  const { clock, pass, passPause } = clockByHand();
  const { screen } = await renderInVisit(<FreshList />, graph, { clock });
  await expect.element(screen.getByText(line)).toBeVisible();
  return { screen, pass, passPause };
}

const payroll = wireRow({ id: 'b', name: 'Payroll' });
const denied = wireRow({ requestState: 'Denied' });

test.each([
  ['the page becomes visible again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the network comes back', () => window.dispatchEvent(new Event('online'))],
])('when %s, the list is read again', async (_, happen) => {
  const graph = createFakeGraph([wireRow()]);
  const { screen, pass } = await renderList(graph);
  graph.rows.target = [denied];
  pass(10_000);
  happen();
  await expect.element(screen.getByText('Sales reports denied')).toBeVisible();
  expect(graph.calls).toHaveLength(2);
});

test('it is not read for a page that is going out of sight, nor for one that has gone', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen, pass } = await renderList(graph);
  pass(10_000);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  visibility.mockRestore();
  await screen.unmount();
  window.dispatchEvent(new Event('focus'));
  expect(graph.calls).toHaveLength(1);
});

test.each(['Submitted', 'PendingApproval', 'Scheduled', 'Delivering'])(
  'a list with a request that is %s is read by itself: soon after a change, and later while nothing changes',
  async (requestState) => {
    const graph = createFakeGraph([wireRow({ requestState })]);
    const { screen, passPause } = await renderList(graph, 'Sales reports');
    expect(await passPause()).toBe(60_000);
    expect(await passPause()).toBe(90_000);
    await expect.poll(() => graph.calls.length).toBe(3);
    graph.rows.target = [wireRow({ requestState }), payroll];
    expect(await passPause()).toBe(135_000);
    await expect.element(screen.getByText('Payroll')).toBeVisible();
    expect(await passPause()).toBe(60_000);
  },
);

test('a list of which nothing is waiting is left alone, until it holds something that is', async () => {
  const graph = createFakeGraph([denied]);
  const { screen, pass, passPause } = await renderList(graph, 'Sales reports denied');
  await passPause();
  await passPause();
  expect(graph.calls).toHaveLength(1);
  graph.rows.target = [denied, payroll];
  pass(10_000);
  window.dispatchEvent(new Event('focus'));
  await expect.element(screen.getByText('Payroll pendingApproval')).toBeVisible();
  await passPause();
  await expect.poll(() => graph.calls.length).toBe(3);
});

test('another view of the list is as fresh as the first: what is old is read when it is opened', async () => {
  const graph = createFakeGraph([denied]);
  const { screen, pass } = await renderList(graph, 'Sales reports denied');
  const open = () => screen.getByRole('button', { name: 'Another view' }).click();
  pass(9_999);
  await open();
  expect(graph.calls).toHaveLength(1);
  graph.rows.target = [denied, payroll];
  pass(1);
  await open();
  await expect.element(screen.getByText('Payroll pendingApproval')).toBeVisible();
  expect(graph.calls).toHaveLength(2);
});

test('a long reading is not given up because the person comes back during it', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen, pass } = await renderList(graph);
  const held = heldAnswer(() => json(200, { value: [denied] }));
  graph.answerNext('GET', held.answer);
  pass(10_000);
  window.dispatchEvent(new Event('focus'));
  await expect.poll(() => graph.calls.length).toBe(2);
  pass(12_000);
  window.dispatchEvent(new Event('focus'));
  held.letGo();
  await expect.element(screen.getByText('Sales reports denied')).toBeVisible();
  expect(graph.calls).toHaveLength(2);
});
