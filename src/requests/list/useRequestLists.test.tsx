import { expect, test } from 'vitest';
import { createFakeGraph, type FakeGraph, json } from '../../testing/fakeGraph.ts';
import { heldAnswer } from '../../testing/heldAnswer.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { wireRow, wireRows } from '../../testing/rows.ts';
import { nextPageUrl } from '../../testing/visitOver.ts';
import { ViewTabs } from '../find/ViewTabs.tsx';
import { useView } from '../find/view.ts';
import { useRequestLists } from './useRequestLists.ts';

/** The tabs with their counts, the rows of the view, and the request that the address names. */
function ListsHere() {
  const view = useView();
  const { counts, hasOthers, rowsOf, shownList, longReferences, opened } = useRequestLists(view.list, view.requestId);
  return (
    <>
      <ViewTabs view={view} counts={counts} hasOthers={hasOthers} />
      <ul aria-label="Rows">
        {rowsOf(view.list)?.map(({ id, packageName }) => (
          <li key={id}>{packageName}</li>
        ))}
      </ul>
      <p>
        Behind the view: {shownList.scope}. Opened: {opened?.packageName ?? 'nothing'}. Long references:{' '}
        {longReferences.size}.
      </p>
      <p>Read: {shownList.list?.completeness.kind}</p>
      <button type="button" onClick={shownList.refresh}>
        Refresh
      </button>
    </>
  );
}

async function renderLists(graph: FakeGraph, query = '') {
  const { screen } = await renderInVisit(<ListsHere />, graph, { query });
  const names = (role: 'link' | 'listitem') =>
    screen
      .getByRole(role)
      .elements()
      .map(({ textContent }) => textContent);
  return { screen, tabs: () => names('link'), rows: () => names('listitem') };
}
const scopes = (graph: FakeGraph) => graph.calls.map(({ url }) => /on='(\w+)'/.exec(url)?.[1]);

const own = wireRow({ id: 'own', name: 'Own' });
const denied = wireRow({ id: 'denied', name: 'Denied', requestState: 'Denied' });
const forOther = wireRow({ id: 'other', name: 'For other' });

test('the tabs count what waits, all, and what was made for others: not one’s own requests again', async () => {
  const graph = createFakeGraph([own, denied], [own, forOther]);
  const { tabs, rows } = await renderLists(graph);
  await expect.poll(tabs).toEqual(['Pending (1)', 'All (2)', 'For others (1)']);
  expect(rows()).toEqual(['Own', 'Denied']);
  expect(scopes(graph)).toEqual(['target', 'createdBy']);
});

test('nothing at all is counted as 0', async () => {
  const { tabs } = await renderLists(createFakeGraph([]));
  await expect.poll(tabs).toEqual(['Pending (0)', 'All (0)']);
});

test('the view of the requests for others shows those, whose list is behind it', async () => {
  const { screen, rows } = await renderLists(createFakeGraph([own], [own, forOther]), '?view=others');
  await expect.poll(rows).toEqual(['For other']);
  await expect.element(screen.getByText(/Behind the view: createdBy/)).toBeVisible();
  await screen.getByRole('link', { name: 'All' }).click();
  await expect.poll(rows).toEqual(['Own']);
  await expect.element(screen.getByText(/Behind the view: target/)).toBeVisible();
});

test('I16: a list that could not be read is not counted as 0', async () => {
  const graph = createFakeGraph([]);
  graph.answerNext('GET', () => json(409));
  const { tabs, screen } = await renderLists(graph);
  await expect.element(screen.getByText('Read: failed')).toBeVisible();
  expect(tabs()).toEqual(['Pending', 'All', 'For others']);
});

test('of a list that ended early the rows that came are counted, and no further list is read for its count', async () => {
  const graph = createFakeGraph([], [forOther]);
  graph.answerNext('GET', () => json(200, { value: [own], '@odata.nextLink': nextPageUrl('2') }));
  graph.answerNext('GET', () => json(409));
  const { tabs } = await renderLists(graph);
  await expect.poll(tabs).toEqual(['Pending (1)', 'All (1)', 'For others']);
  expect(graph.calls).toHaveLength(2);
});

test('I16: requests for others are not counted before all of them are read', async () => {
  const graph = createFakeGraph([own]);
  graph.answerNext('GET', () => json(200, { value: [own] }));
  graph.answerNext('GET', () => json(200, { value: [forOther, { id: 7 }] }));
  const { tabs, screen, rows } = await renderLists(graph);
  await expect.poll(() => graph.calls.length).toBe(2);
  await screen.getByRole('link', { name: 'For others' }).click();
  await expect.poll(rows).toEqual(['For other']);
  expect(tabs()).toEqual(['Pending (1)', 'All (1)', 'For others']);
});

test('as long as nothing leads to requests for others, reading the own list again looks for them too', async () => {
  const graph = createFakeGraph([own]);
  const { tabs, screen } = await renderLists(graph);
  await expect.poll(tabs).toEqual(['Pending (1)', 'All (1)']);
  await expect.poll(() => graph.calls.length).toBe(2);
  graph.rows.createdBy = [forOther];
  await screen.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(tabs).toEqual(['Pending (1)', 'All (1)', 'For others (1)']);
});

test('up to 500 requests the other list is read for its count', async () => {
  const { tabs } = await renderLists(createFakeGraph(wireRows(500), [forOther]));
  await expect.poll(tabs).toEqual(['Pending (500)', 'All (500)', 'For others (1)']);
});

test('with more it is read when somebody wants to see it', async () => {
  const graph = createFakeGraph(wireRows(501), [forOther]);
  const { tabs, screen } = await renderLists(graph);
  await expect.poll(tabs).toEqual(['Pending (501)', 'All (501)', 'For others']);
  expect(scopes(graph)).toEqual(['target']);
  await screen.getByRole('link', { name: 'For others' }).click();
  await expect.poll(tabs).toEqual(['Pending (501)', 'All (501)', 'For others (1)']);
});

test.each([
  ['own', 'Own'],
  ['other', 'For other'],
  ['nobody’s', 'nothing'],
])('the request %j that an address names is found in either list: %s', async (id, name) => {
  const { screen, tabs } = await renderLists(createFakeGraph([own], [own, forOther]), `?request=${id}`);
  await expect.poll(tabs).toEqual(['Pending (1)', 'All (1)', 'For others (1)']);
  await expect.element(screen.getByText(new RegExp(`Opened: ${name}\\.`))).toBeVisible();
});

test('requests of both lists whose short references are the same get long ones', async () => {
  const graph = createFakeGraph(
    [wireRow({ id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e' })],
    [wireRow({ id: '0c4ed6b8-1f99-4c5d-9e7b-2a6f8d0c1b3e' })],
  );
  const { screen } = await renderLists(graph);
  await expect.element(screen.getByText(/Long references: 2\./)).toBeVisible();
});

test('with many requests the other list is read as well for one that an address names, before it is given up', async () => {
  const held = heldAnswer(() => json(200, { value: [forOther] }));
  const graph = createFakeGraph(wireRows(501));
  graph.answerNext('GET', () => json(200, { value: wireRows(501) }));
  graph.answerNext('GET', held.answer);
  const { screen } = await renderLists(graph, '?request=other');
  await expect.poll(() => scopes(graph)).toEqual(['target', 'createdBy']);
  await expect.element(screen.getByText(/Opened: nothing\./)).toBeVisible();
  held.letGo();
  await expect.element(screen.getByText(/Opened: For other\./)).toBeVisible();
});

test('with many requests nothing more is read for one that is among them', async () => {
  const [first] = wireRows(1);
  const graph = createFakeGraph(wireRows(501), [forOther]);
  const { screen } = await renderLists(graph, `?request=${first?.id}`);
  await expect.element(screen.getByText(/Opened: Package 1\./)).toBeVisible();
  expect(scopes(graph)).toEqual(['target']);
});
