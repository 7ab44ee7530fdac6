import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { Tracker } from './Tracker.tsx';

async function stepsOf(of: Parameters<typeof accessRequest>[0]) {
  const screen = await renderView(
    <Tracker request={accessRequest(of)} formatTime={(at) => new Date(at).toISOString().slice(0, 10)} />,
  );
  const steps = screen.getByRole('list').getByRole('listitem');
  return {
    screen,
    steps,
    words: () => steps.elements().map(({ children }) => [...children].map((part) => part.textContent)),
  };
}

test('a pending request has been asked for, waits now, and has the rest before it', async () => {
  const { screen, steps, words } = await stepsOf({});
  await expect.element(steps.first()).toBeVisible();
  expect(words()).toEqual([
    ['Requested', '2026-11-20'],
    ['Waiting for approval', 'now'],
    ['Setting up access', 'not yet'],
    ['Result', 'not yet'],
  ]);
  await expect.element(screen.getByText('2026-11-20')).toHaveAttribute('datetime', '2026-11-20T09:00:00.000Z');
  expect(steps.elements().map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
});

test('a scheduled request has its day as a step of its own', async () => {
  const schedule = { startDateTime: '2026-12-24T00:00:00Z' };
  const { steps, words } = await stepsOf({ requestState: 'Scheduled', schedule });
  await expect.element(steps.first()).toBeVisible();
  expect(words()[1]).toEqual(['Scheduled', '2026-12-24']);
});

test('a delivered request ends with what has become of it, and when', async () => {
  const { steps, words } = await stepsOf({ requestState: 'Delivered', completedDate: '2026-11-21T10:00:00Z' });
  await expect.element(steps.first()).toBeVisible();
  expect(words()).toEqual([
    ['Requested', '2026-11-20'],
    ['Setting up access', 'time not known'],
    ['Access given', '2026-11-21'],
  ]);
});

test('how far a cancelled request had come nobody says', async () => {
  const { steps, words } = await stepsOf({ requestState: 'Canceled' });
  await expect.element(steps.first()).toBeVisible();
  expect(words()).toEqual([
    ['Requested', '2026-11-20'],
    ['Setting up access', 'not known'],
    ['Cancelled', 'time not known'],
  ]);
});

test('a day that a request did not come to is not shown as if it had', async () => {
  const schedule = { startDateTime: '2026-12-24T00:00:00Z' };
  const { steps, words } = await stepsOf({ requestState: 'Denied', schedule });
  await expect.element(steps.first()).toBeVisible();
  expect(words()[1]).toEqual(['Scheduled', 'not reached']);
});

test('a request that has just been made waits for approval only if its package needs it', async () => {
  const { steps, words } = await stepsOf({ requestState: 'Submitted' });
  await expect.element(steps.first()).toBeVisible();
  expect(words()).toEqual([
    ['Requested', '2026-11-20'],
    ['Waiting for approval', 'if the package needs it'],
    ['Setting up access', 'not yet'],
    ['Result', 'not yet'],
  ]);
});

test('what the system removes by itself nobody has asked for or approved', async () => {
  const { steps, words } = await stepsOf({ requestType: 'SystemRemove', requestState: 'Delivered' });
  await expect.element(steps.first()).toBeVisible();
  expect(words()).toEqual([
    ['Made automatically', '2026-11-20'],
    ['Removing access', 'time not known'],
    ['Removed', 'time not known'],
  ]);
});
