import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { parseView } from '../find/view.ts';
import { UnknownRequest } from './UnknownRequest.tsx';

const renderUnknown = (isListComplete: boolean, query = '?view=all&request=gone') =>
  renderView(<UnknownRequest view={parseView(query)} requestId="gone" isListComplete={isListComplete} />, query);

test('a link to a request that is not in the list says what the reason may be, and its code', async () => {
  const screen = await renderUnknown(true);
  await expect.element(screen.getByRole('region', { name: 'Request not found' })).toBeVisible();
  await expect.element(screen.getByText('it belongs to another account')).toBeVisible();
  expect(screen.getByRole('listitem').elements()).toHaveLength(3);
  await expect.element(screen.getByText('Code MAR-404')).toBeVisible();
});

test('a list that is not whole may hold it elsewhere', async () => {
  const screen = await renderUnknown(false);
  await expect.element(screen.getByText(/not in the part of your list that has been loaded/)).toBeVisible();
  expect(screen.getByRole('listitem').query()).toBeNull();
});

test('"Close details" leaves the rest of the view as it is', async () => {
  const screen = await renderUnknown(true);
  await screen.getByRole('link', { name: 'Close details' }).click();
  expect(location.search).toBe('?view=all');
});
