import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { UnreadableRows } from './UnreadableRows.tsx';

test.each([
  [1, '1 request could not be read'],
  [2, '2 requests could not be read'],
])('%i rows that cannot be read: the others are shown, and the code is MAR-208', async (unreadable, headline) => {
  const screen = await renderView(<UnreadableRows count={unreadable} />);
  await expect.element(screen.getByText(headline)).toBeVisible();
  await expect.element(screen.getByText('Code MAR-208')).toBeVisible();
  await expect.element(screen.getByText(/that this app cannot read. The others are shown\.$/)).toBeVisible();
});
