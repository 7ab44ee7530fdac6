import { expect, test } from 'vitest';
import { renderView } from '../../../testing/renderInVisit.tsx';
import { accessRequest } from '../../../testing/rows.ts';
import { whyNotCancellable } from '../../request/whyNotCancellable.ts';
import { WhyNot } from './WhyNot.tsx';

test.each([
  [{ requestState: 'Delivered' }, /^Cannot be cancelled: It has been delivered, so there is nothing left to cancel\.$/],
  [
    { requestType: 'AdminAdd' },
    /^Cannot be cancelled: An administrator made this request, so you cannot cancel it\. Ask your helpdesk/,
  ],
] as const)('a row that cannot be selected says why: %o', async (row, words) => {
  const request = accessRequest(row);
  const reason = whyNotCancellable(request);
  if (!reason) throw new Error('The request can be cancelled.');
  const screen = await renderView(<WhyNot request={request} reason={reason} />);
  await expect.element(screen.getByText(words)).toBeVisible();
});
