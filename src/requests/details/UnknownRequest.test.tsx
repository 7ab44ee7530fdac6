import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { parseView } from '../find/view.ts';
import type { Completeness, RequestList } from '../list/requestList.ts';
import { UnknownRequest } from './UnknownRequest.tsx';

const query = '?view=all&request=gone';

/** Two lists that were read so far. */
const renderUnknown = (...lists: readonly (Completeness | undefined)[]) =>
  renderView(
    <UnknownRequest
      view={parseView(query)}
      requestId="gone"
      lists={lists.map((completeness) => ({ list: completeness && { ...listInTest, completeness } }))}
    />,
    query,
  );
const listInTest: RequestList = {
  requests: [],
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 0,
  updatedAt: undefined,
};
const complete: Completeness = { kind: 'complete' };
const broken: Completeness = { kind: 'broken', handle: { at: 0, clientRequestId: undefined } };

test('a link to a request that is not in the list says what the reason may be, and its code', async () => {
  const screen = await renderUnknown(complete, complete);
  await expect.element(screen.getByRole('region', { name: 'Request not found' })).toBeVisible();
  await expect.element(screen.getByText('belong to a different account')).toBeVisible();
  expect(screen.getByRole('listitem').elements()).toHaveLength(3);
  await expect.element(screen.getByText('Code MAR-404')).toBeVisible();
});

test('a list that is not whole may hold it elsewhere', async () => {
  const screen = await renderUnknown(complete, broken);
  await expect.element(screen.getByText(/not in the loaded part of your list/)).toBeVisible();
  expect(screen.getByRole('listitem').query()).toBeNull();
});

test('"Close details" leaves the rest of the view as it is', async () => {
  const screen = await renderUnknown(complete, complete);
  await screen.getByRole('link', { name: 'Close details' }).click();
  expect(location.search).toBe('?view=all');
});

test.each([
  ['is read to its end', { kind: 'loading' } as const],
  ['has begun to be read', undefined],
])('nothing is said before the other list %s', async (_, other) => {
  const screen = await renderUnknown(complete, other);
  expect(screen.container.textContent).toBe('');
});
