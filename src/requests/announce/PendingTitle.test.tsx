import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { PendingTitle } from './PendingTitle.ts';

test.each([
  [3, '(3) My access requests'],
  [1234, '(1,234) My access requests'],
  [0, 'My access requests'],
  [undefined, 'My access requests'],
])('with %o pending requests the tab is called "%s"', async (count, title) => {
  await renderView(<PendingTitle count={count} />);
  await expect.poll(() => document.title).toBe(title);
});

test('the tab counts nothing any more when the requests are gone from the page', async () => {
  const screen = await renderView(<PendingTitle count={3} />);
  await expect.poll(() => document.title).toBe('(3) My access requests');
  await screen.unmount();
  expect(document.title).toBe('My access requests');
});
