import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import { Finder } from './Finder.tsx';
import { openView, parseView, useView } from './view.ts';

const inStates = (...states: readonly RequestState[]) => states.map((state) => ({ ...accessRequest(), state }));
const someStates = inStates('cancelled', 'denied', 'pendingApproval');

const noRequests: readonly AccessRequest[] = [];

function FinderHere({
  inView = someStates,
  requests = noRequests,
}: {
  inView?: readonly AccessRequest[];
  requests?: readonly AccessRequest[];
}) {
  return <Finder view={useView()} inView={inView} requests={requests} isWanted={false} />;
}

async function renderFinder(query: string, inView?: readonly AccessRequest[]) {
  const screen = await renderView(<FinderHere {...(inView && { inView })} />, query);
  const field = {
    search: screen.getByRole('searchbox', { name: 'Search' }),
    state: screen.getByRole('combobox', { name: 'Status' }),
    order: screen.getByRole('combobox', { name: 'Order' }),
  };
  const optionsOf = (name: 'state' | 'order') =>
    field[name]
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent);
  return { screen, field, optionsOf };
}

test('what a person searches for goes into the address, and the rest of the view stays', async () => {
  const { field } = await renderFinder('?view=all&sort=name&request=a1&share=1');
  await field.search.fill('fin & co');
  await expect.element(field.search).toHaveValue('fin & co');
  await expect.poll(() => location.search).toBe('?view=all&q=fin+%26+co&sort=name&request=a1&share=1');
  await field.search.clear();
  await expect.poll(() => location.search).toBe('?view=all&sort=name&request=a1&share=1');
});

test('the letters of a search are no steps for the back button', async () => {
  const { field } = await renderFinder('');
  openView(parseView('?view=all'));
  await field.search.fill('fi');
  await field.search.fill('fin');
  history.back();
  await expect.poll(() => location.search).toBe('');
  await expect.element(field.search).toHaveValue('');
});

test('a person narrows the list to a state, takes that back, and goes back and forward through it', async () => {
  const { field } = await renderFinder('?view=all&q=fin');
  await field.state.selectOptions('Denied');
  await expect.poll(() => location.search).toBe('?view=all&q=fin&filter=denied');
  await field.state.selectOptions('Any status');
  await expect.poll(() => location.search).toBe('?view=all&q=fin');
  history.back();
  await expect.element(field.state).toHaveDisplayValue('Denied');
  history.back();
  await expect.element(field.state).toHaveDisplayValue('Any status');
});

test('a person chooses an order, and goes back to the one before', async () => {
  const { field, optionsOf } = await renderFinder('?q=fin');
  expect(optionsOf('order')).toEqual(['Newest first', 'Oldest first', 'By name', 'Longest waiting first']);
  await field.order.selectOptions('By name');
  await expect.poll(() => location.search).toBe('?q=fin&sort=name');
  await field.order.selectOptions('Longest waiting first');
  await expect.poll(() => location.search).toBe('?q=fin&sort=waiting');
  history.back();
  await expect.element(field.order).toHaveDisplayValue('By name');
  await field.order.selectOptions('Newest first');
  await expect.poll(() => location.search).toBe('?q=fin');
});

test('an address brings its search, state and order with it', async () => {
  const { field } = await renderFinder('?q=fin&filter=cancelled&sort=oldest');
  await expect.element(field.search).toHaveValue('fin');
  await expect.element(field.state).toHaveDisplayValue('Cancelled');
  await expect.element(field.order).toHaveDisplayValue('Oldest first');
});

test('only the states that there are can be chosen, in the order in which a request goes through them', async () => {
  const { field, optionsOf } = await renderFinder('');
  expect(optionsOf('state')).toEqual(['Any status', 'Waiting for approval', 'Denied', 'Cancelled']);
  await expect.element(field.state).toHaveDisplayValue('Any status');
});

test('the state that an address asks for is among them even where no request is in it', async () => {
  const { field, optionsOf } = await renderFinder('?filter=unknown', inStates('submitted'));
  expect(optionsOf('state')).toEqual(['Any status', 'Sent, not yet decided', 'Unknown status']);
  await expect.element(field.state).toHaveDisplayValue('Unknown status');
});

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

test('every reading is prepared for a search while there is nothing better to do', async () => {
  const first = watched();
  const second = watched();
  let read: (requests: readonly AccessRequest[]) => void = () => undefined;
  function Readings() {
    const [requests, setRequests] = useState<readonly AccessRequest[]>([first.request]);
    read = setRequests;
    return <FinderHere requests={requests} />;
  }
  await renderView(<Readings />);
  await expect.poll(first.isSeen, idle).toBe(true);
  read([second.request]);
  await expect.poll(second.isSeen, idle).toBe(true);
});
