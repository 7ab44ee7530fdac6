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

/** An idle moment comes within two seconds. */
const idle = { timeout: 5_000 };

/** A request, and whether anybody has looked into it. */
function watched() {
  let isSeen = false;
  const request = Object.defineProperty(accessRequest(), 'justification', {
    // React looks into what is enumerable while it is developed with.
    enumerable: false,
    get: () => {
      isSeen = true;
      return '';
    },
  });
  return { request, isSeen: () => isSeen };
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

test('every reading is prepared for a search while there is nothing better to do', async () => {
  const first = watched();
  const screen = await render(<Names requests={[first.request]} />);
  await expect.poll(first.isSeen, idle).toBe(true);
  const second = watched();
  await screen.rerender(<Names requests={[second.request]} />);
  await expect.poll(second.isSeen, idle).toBe(true);
});
