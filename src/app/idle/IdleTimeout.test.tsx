import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { IdleTimeout } from './IdleTimeout.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => void vi.useRealTimers());

async function leaveAlone() {
  const ways = { onIdle: vi.fn(), onSignOut: vi.fn() };
  const screen = await renderView(
    <>
      <button type="button">Before</button>
      <IdleTimeout minutes={3} {...ways} />
    </>,
  );
  (screen.getByRole('button', { name: 'Before' }).element() as HTMLElement).focus();
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  return { ...ways, screen, dialog: screen.getByRole('alertdialog', { name: 'Are you still there?' }) };
}

test('asks a minute before, in a dialog that says what will happen, and ends', async () => {
  const { dialog, screen, onIdle } = await leaveAlone();
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog).toHaveAccessibleDescription(/In one minute it forgets your requests and your sign-in/);
  await expect.element(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus();
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  // It has first looked whether a cancel is under way.
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalledOnce());
});

test('one press stays, and the focus goes back to where it was', async () => {
  const { dialog, screen, onIdle } = await leaveAlone();
  await screen.getByRole('button', { name: 'Stay signed in' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Before' })).toHaveFocus();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(onIdle).not.toHaveBeenCalled();
});

test('who is there can sign out at once', async () => {
  const { screen, onSignOut } = await leaveAlone();
  await screen.getByRole('button', { name: 'Sign out' }).click();
  expect(onSignOut).toHaveBeenCalledOnce();
});
