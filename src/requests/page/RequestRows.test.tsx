import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { inPhase, recordsOf } from '../../testing/inPhase.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { accessRequest, accessRequests } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { referenceOf } from '../request/reference.ts';
import { RequestRows } from './RequestRows.tsx';

type RowsInTest = Partial<Parameters<typeof RequestRows>[0]> & { readonly requests: readonly AccessRequest[] };

function rowsOf(props: RowsInTest) {
  return (
    <RequestRows
      search=""
      records={new Map()}
      changes={new Map()}
      selection={undefined}
      onAskCancel={() => undefined}
      {...props}
    />
  );
}

async function renderRows(props: RowsInTest) {
  scrollTo(0, 0);
  const { screen } = await renderInVisit(rowsOf(props), createFakeGraph([]));
  const count = () => screen.getByRole('heading').elements().length;
  return { screen, count };
}

test('fifty rows are there at first, and fifty more each time that "Show more" is pressed', async () => {
  const { screen, count } = await renderRows({ requests: accessRequests(120) });
  await expect.poll(count).toBe(50);
  await expect.element(screen.getByText('120 in total')).toBeInTheDocument();
  // Pressed where it is, as a screen reader does: scrolling there would show more by itself.
  (screen.getByRole('button', { name: 'Show 50 more' }).element() as HTMLElement).click();
  await expect.poll(count).toBe(100);
  (screen.getByRole('button', { name: 'Show 20 more' }).element() as HTMLElement).click();
  await expect.poll(count).toBe(120);
  expect(screen.getByText('in total').query()).toBeNull();
});

test('more rows come by themselves when the end of the list comes near the screen, and not before', async () => {
  const { screen, count } = await renderRows({ requests: accessRequests(80) });
  await expect.poll(count).toBe(50);
  // An observer that would see the end of the list from here has told of it by the next frame but one.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(count()).toBe(50);
  screen.getByText('80 in total').element().scrollIntoView();
  await expect.poll(count).toBe(80);
});

test('while details are open, more rows come only when somebody asks for them', async () => {
  const requests = accessRequests(80);
  const opened = { id: requests[2]?.id ?? '', inRow: <p>Details of the third</p>, beforeList: null };
  const { screen, count } = await renderRows({ requests, opened });
  await expect.poll(count).toBe(50);
  screen.getByText('80 in total').element().scrollIntoView();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(count()).toBe(50);
  await screen.getByRole('button', { name: 'Show 30 more' }).click();
  await expect.poll(count).toBe(80);
});

test('details stand in their row; where that is not drawn, before the list', async () => {
  const requests = accessRequests(60);
  const { screen } = await renderRows({
    requests,
    opened: { id: requests[59]?.id ?? '', inRow: <p>in its row</p>, beforeList: <p>before the list</p> },
  });
  const details = screen.getByText('before the list').element();
  const list = screen.getByRole('list').element();
  expect(details.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  (screen.getByRole('button', { name: 'Show 10 more' }).element() as HTMLElement).click();
  await expect.element(screen.getByRole('listitem').last()).toHaveTextContent('in its row');
  await expect.element(screen.getByText('before the list')).not.toBeInTheDocument();
});

test('on paper the whole list is there, before the browser prints', async () => {
  const { screen, count } = await renderRows({ requests: accessRequests(120) });
  await expect.poll(count).toBe(50);
  dispatchEvent(new Event('beforeprint'));
  expect(count()).toBe(120);
  expect(screen.getByText('in total').query()).toBeNull();
});

test.each([1, 50])('a list of %i is there as a whole', async (length) => {
  const { screen, count } = await renderRows({ requests: accessRequests(length) });
  await expect.poll(count).toBe(length);
  expect(screen.getByText('in total').query()).toBeNull();
});

/** A list under a search that can be changed. */
function Searched({ requests }: { requests: readonly AccessRequest[] }) {
  const [search, setSearch] = useState('');
  return (
    <>
      <button type="button" onClick={() => setSearch(`${search}x`)}>
        Search on
      </button>
      {rowsOf({ requests, search })}
    </>
  );
}

test('another search begins with fifty rows again', async () => {
  scrollTo(0, 0);
  const { screen } = await renderInVisit(<Searched requests={accessRequests(120)} />, createFakeGraph([]));
  const count = () => screen.getByRole('heading').elements().length;
  (screen.getByRole('button', { name: 'Show 50 more' }).element() as HTMLElement).click();
  await expect.poll(count).toBe(100);
  await screen.getByRole('button', { name: 'Search on' }).click();
  await expect.poll(count).toBe(50);
});

test('what a reading has brought is marked, unless a cancel of the person has done it', async () => {
  const [one, two, three] = accessRequests(3) as [AccessRequest, AccessRequest, AccessRequest];
  const changes = new Map([
    [one.id, undefined],
    [two.id, undefined],
  ]);
  const records = recordsOf([two, inPhase.cancelled]);
  const { screen } = await renderRows({ requests: [one, two, three], changes, records });
  const row = (name: string) => screen.getByRole('listitem', { name });
  await expect.element(row('Package 1').getByText('New')).toBeVisible();
  await expect.element(row('Package 2').getByText('Cancelled: your request for Package 2')).toBeVisible();
  expect(screen.getByText('New').elements()).toHaveLength(1);
});

test('what a reading has changed says what it was', async () => {
  const [one] = accessRequests(1) as [AccessRequest];
  const changes = new Map([[one.id, accessRequest({ requestState: 'Scheduled' })]]);
  const { screen } = await renderRows({ requests: [one], changes });
  await expect.element(screen.getByText('Changed from “Scheduled”')).toBeVisible();
});

test('its button asks for the row that it stands in', async () => {
  const requests = accessRequests(2);
  const onAskCancel = vi.fn<(request: AccessRequest) => void>();
  const { screen } = await renderRows({ requests, onAskCancel });
  await screen.getByRole('button', { name: 'Cancel request Package 2' }).click();
  expect(onAskCancel.mock.calls).toEqual([[requests[1]]]);
});

test('where nothing can be selected together there are no boxes', async () => {
  const { screen, count } = await renderRows({ requests: accessRequests(2) });
  await expect.poll(count).toBe(2);
  expect(screen.getByRole('checkbox').query()).toBeNull();
});

test('only rows of one name say in their buttons which of them they are', async () => {
  const requests = ['Sales', 'Finance', 'Sales'].map((name, index) =>
    accessRequest({ name, id: `0000000${index}-0000-4000-8000-000000000000` }),
  );
  const { screen } = await renderRows({ requests });
  const names = () =>
    screen
      .getByRole('button', { name: /^Cancel request/ })
      .elements()
      .map((one) => one.getAttribute('aria-label'));
  await expect
    .poll(names)
    .toEqual([
      expect.stringMatching(/^Cancel request Sales [A-Z0-9-]{9}$/),
      'Cancel request Finance',
      expect.stringMatching(/^Cancel request Sales [A-Z0-9-]{9}$/),
    ]);
});

test.each([
  ['Sales reports', 'Sales\u200b rep\u00adorts'],
  ['Sales reports', 'Sales \u2800\u202ereports'],
  ['Zoë', 'Zoe\u0308'],
  ['دار', 'دار\u200c'],
])('names that the eye cannot tell apart are told apart by their references: %j, %j', async (one, other) => {
  const requests = [accessRequest({ id: 'a1', name: one }), accessRequest({ id: 'b2', name: other })];
  const { screen } = await renderRows({ requests });
  const widths = screen
    .getByRole('heading')
    .elements()
    .map((heading) => heading.querySelector('bdi')?.offsetWidth);
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]).toBe(widths[0]);
  for (const { id } of requests) {
    await expect.element(screen.getByRole('button', { name: `${referenceOf(id)}` })).toBeVisible();
  }
});

test('where names look different, what is said of a button is the name alone', async () => {
  const requests = [
    accessRequest({ id: 'a1', name: 'Sales reports' }),
    accessRequest({ id: 'b2', name: 'Sales report' }),
  ];
  const { screen } = await renderRows({ requests });
  for (const name of ['Cancel request Sales reports', 'Cancel request Sales report']) {
    await expect.element(screen.getByRole('button', { name, exact: true })).toBeVisible();
  }
});
