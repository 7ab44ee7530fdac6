import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { accessRequest } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import type { RowQuery } from './findRequests.ts';
import { useShownRequests } from './useShownRequests.ts';

const pending: RowQuery = { list: 'pending', search: '', state: undefined, sort: 'newest' };

function Names({ requests, query = pending }: { requests?: readonly AccessRequest[]; query?: RowQuery }) {
  const shown = useShownRequests(requests, query);
  return (
    <ul>
      {shown.map(({ id, packageName }) => (
        <li key={id}>{packageName}</li>
      ))}
    </ul>
  );
}

test('a request that ends while it is on the screen stays there until the person selects something else', async () => {
  const screen = await render(<Names requests={[accessRequest()]} />);
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Sales reports');
  const ended = [accessRequest({ requestState: 'Denied' })];
  await screen.rerender(<Names requests={ended} />);
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Sales reports');
  await screen.rerender(<Names requests={ended} query={{ ...pending, search: 'sales' }} />);
  expect(screen.getByRole('listitem').elements()).toEqual([]);
});

test('a list that is still coming in shows no row', async () => {
  const screen = await render(<Names query={{ ...pending, list: 'all' }} />);
  await expect.element(screen.getByRole('list')).toBeInTheDocument();
  expect(screen.getByRole('listitem').elements()).toEqual([]);
});
