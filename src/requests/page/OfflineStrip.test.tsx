import { afterEach, expect, test, vi } from 'vitest';
import { browserClock } from '../../graph/clock.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import type { RequestList } from '../list/requestList.ts';
import { OfflineStrip } from './OfflineStrip.tsx';

afterEach(() => void vi.restoreAllMocks());

const age = 120_500;

const list: RequestList = {
  requests: [],
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 0,
  updatedAt: { own: browserClock.now() - age, wall: Date.now() - age },
};

/** As the browser tells it. */
function setOffline(isOffline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!isOffline);
  window.dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
}

test('offline it says so at once, and how old the list is; online it says nothing', async () => {
  const screen = await renderView(<OfflineStrip list={list} />);
  expect(screen.container.textContent?.trim()).toBe('');
  setOffline(true);
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^You are offline\. This list stays as it is/);
  await expect.element(screen.getByText('Updated 2 minutes ago')).toBeVisible();
  expect(document.documentElement.style.scrollPaddingBlockEnd).toMatch(/^calc\(.*[1-9]\d*px\)$/);
  setOffline(false);
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
  expect(document.documentElement.style.scrollPaddingBlockEnd).toBe('');
});

test('of a list that was never read to its end no age is claimed', async () => {
  setOffline(true);
  const screen = await renderView(<OfflineStrip list={{ ...list, updatedAt: undefined }} />);
  await expect.element(screen.getByRole('status')).toBeVisible();
  expect(screen.container.textContent).not.toContain('Updated');
});
