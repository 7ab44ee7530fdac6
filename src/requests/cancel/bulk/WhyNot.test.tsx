import { expect, test } from 'vitest';
import { renderView } from '../../../testing/renderInVisit.tsx';
import { WhyNot } from './WhyNot.tsx';

test.each([
  ['delivered', 'Cannot be cancelled: You already have this access, so there is nothing left to cancel.'],
  ['notMadeByPerson', 'Cannot be cancelled: An administrator or the system made this request'],
] as const)('a row that cannot be selected says why: %s', async (reason, words) => {
  const screen = await renderView(<WhyNot reason={reason} />);
  await expect.element(screen.getByText(words)).toBeVisible();
});
