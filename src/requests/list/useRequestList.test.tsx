import { expect, test } from 'vitest';
import type { RequestScope } from '../../graph/dialects.ts';
import { createFakeGraph, json } from '../../testing/fakeGraph.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { wireRows } from '../../testing/rows.ts';
import { nextPageUrl } from '../../testing/visitOver.ts';
import { ListFailureText } from './ListFailureText.tsx';
import { ListState } from './ListState.tsx';
import { useRequestList } from './useRequestList.ts';

/** A list as a line for each request, and what there is to say about it. */
function ListHere({ isWanted = true, scope = 'target' }: { isWanted?: boolean; scope?: 'target' | 'createdBy' }) {
  const handle = useRequestList(scope, isWanted);
  return (
    <>
      <ListState handle={handle} FailureText={ListFailureText} />
      <ul>
        {handle.list?.requests.map(({ id, packageName }) => (
          <li key={id}>{packageName}</li>
        ))}
      </ul>
    </>
  );
}

const [one, two] = wireRows(2);
const firstOfTwo = (scope?: RequestScope) => () =>
  json(200, { value: [one], '@odata.nextLink': nextPageUrl('2', scope) });

async function renderHalfAList() {
  const graph = createFakeGraph([]);
  graph.answerNext('GET', firstOfTwo());
  graph.answerNext('GET', () => json(409));
  const { screen } = await renderInVisit(<ListHere />, graph);
  await expect.element(screen.getByText('This list is incomplete or out of date')).toBeVisible();
  await expect.element(screen.getByText('Package 1')).toBeVisible();
  return { graph, screen };
}

test('"Load the rest" reads on where the list ended', async () => {
  const { graph, screen } = await renderHalfAList();
  graph.answerNext('GET', () => json(200, { value: [two] }));
  await screen.getByRole('button', { name: 'Load the rest' }).click();
  await expect.element(screen.getByText('Package 2')).toBeVisible();
  await expect.element(screen.getByText('Package 1')).toBeVisible();
  expect(screen.getByRole('button').elements()).toEqual([]);
  expect(graph.calls.slice(2).map(({ url }) => url)).toEqual([nextPageUrl('2')]);
});

test('"Try again" reads the list from its beginning', async () => {
  const { graph, screen } = await renderHalfAList();
  graph.rows.target = [two].filter((row) => row !== undefined);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('Package 2')).toBeVisible();
  expect(screen.getByText('Package 1').elements()).toEqual([]);
  expect(graph.calls[2]?.url).toBe(graph.calls[0]?.url);
});

test('each of the two lists is tried again by itself', async () => {
  const graph = createFakeGraph([], wireRows(1));
  graph.answerNext('GET', () => json(409));
  const { screen } = await renderInVisit(<ListHere scope="createdBy" />, graph);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('Package 1')).toBeVisible();
});

test('the rest of either list is loaded by itself', async () => {
  const graph = createFakeGraph([]);
  graph.answerNext('GET', firstOfTwo('createdBy'));
  graph.answerNext('GET', () => json(409));
  const { screen } = await renderInVisit(<ListHere scope="createdBy" />, graph);
  graph.answerNext('GET', () => json(200, { value: [two] }));
  await screen.getByRole('button', { name: 'Load the rest' }).click();
  await expect.element(screen.getByText('Package 2')).toBeVisible();
});

test('a list that nobody wants yet is not read', async () => {
  const graph = createFakeGraph(wireRows(1));
  const { screen } = await renderInVisit(<ListHere isWanted={false} />, graph);
  await expect.element(screen.getByText('Loading your requests…')).toBeVisible();
  expect(graph.calls).toEqual([]);
});
