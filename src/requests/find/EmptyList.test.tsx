import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { EmptyList } from './EmptyList.tsx';
import { useView } from './view.ts';

const finished = [
  accessRequest({ id: 'a', name: 'Finance', requestState: 'Denied' }),
  accessRequest({ id: 'b', name: 'Finance, too', requestState: 'Delivered' }),
];

function EmptyListHere({ hasAny }: { hasAny: boolean }) {
  return <EmptyList view={useView()} all={hasAny ? finished : []} whoseList="The list of Ada" />;
}

test.each([
  ['?q=Finance', true, 'No match for “Finance”', /^We searched the names, descriptions, justifications and references/],
  ['?filter=denied', true, 'No requests with this status', /^There are none in this view\. Try another view\./],
  ['?view=others', false, 'You have no requests for others', /that you make for someone else appear here/],
  ['', true, 'You have no pending requests', /^To see what happened to earlier requests, select “All”/],
  ['?view=all', false, 'You have no requests', /^When you request an access package, the request appears here/],
])('an empty list at %j says what kind of nothing it is', async (query, hasAny, heading, text) => {
  const screen = await renderView(<EmptyListHere hasAny={hasAny} />, query);
  await expect.element(screen.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect.element(screen.getByText(text)).toBeVisible();
});

test('"Clear search" drops the search and the state, and nothing else of the view', async () => {
  const screen = await renderView(
    <EmptyListHere hasAny={true} />,
    '?view=all&q=finance&filter=denied&sort=oldest&share=1',
  );
  await screen.getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => location.search).toBe('?view=all&sort=oldest&share=1');
});

test('"Clear search" shows every state again', async () => {
  const screen = await renderView(<EmptyListHere hasAny={true} />, '?filter=denied');
  await screen.getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => location.search).toBe('');
  await expect.element(screen.getByRole('heading', { name: 'You have no pending requests' })).toBeVisible();
});

test('there is nothing to clear where nothing is searched for', async () => {
  const screen = await renderView(<EmptyListHere hasAny={true} />, '');
  await expect.element(screen.getByRole('heading')).toBeVisible();
  expect(screen.getByRole('button').elements()).toEqual([]);
});

test('what is not pending leads to where it is', async () => {
  const screen = await renderView(<EmptyListHere hasAny={true} />, '?q=finance&sort=oldest');
  await screen.getByRole('link', { name: '2 matches in “All”' }).click();
  expect(location.search).toBe('?view=all&q=finance&sort=oldest');
});

test.each(['?q=zebra', '?view=all&q=finance'])('at %j there is nothing elsewhere to lead to', async (query) => {
  const screen = await renderView(<EmptyListHere hasAny={true} />, query);
  await expect.element(screen.getByRole('heading')).toBeVisible();
  expect(screen.getByRole('link').query()).toBeNull();
});

test.each([
  ['', true],
  ['', false],
  ['?view=others', false],
])('who finds nothing at %j sees whose list it is', async (query, hasAny) => {
  const screen = await renderView(<EmptyListHere hasAny={hasAny} />, query);
  await expect.element(screen.getByText('The list of Ada')).toBeVisible();
});
