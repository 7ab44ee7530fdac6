import { expect, test, vi } from 'vitest';
import { createFakeGraph, json } from '../../testing/fakeGraph.ts';
import { renderInVisit, type VisitInTest } from '../../testing/renderInVisit.tsx';
import { wireRow, wireRows } from '../../testing/rows.ts';
import { RequestsPage } from './RequestsPage.tsx';

const renderPage = (graph: ReturnType<typeof createFakeGraph>, options?: VisitInTest) =>
  renderInVisit(<RequestsPage supportTools={() => null} onAsking={vi.fn()} />, graph, options);

test('a pending request is cancelled: asked once more, sent once, and the row says so', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen } = await renderPage(graph);
  await screen.getByRole('button', { name: 'Cancel request Sales reports' }).click();
  await expect.element(screen.getByRole('button', { name: 'Keep request' })).toHaveFocus();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Cancelled: Sales reports');
  expect(graph.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('"Try again" reads a list that failed', async () => {
  const graph = createFakeGraph(wireRows(2));
  graph.answerNext('GET', () => json(403));
  const { screen } = await renderPage(graph);
  await expect.element(screen.getByText('Your requests could not be loaded')).toBeVisible();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Package 2' })).toBeVisible();
});
