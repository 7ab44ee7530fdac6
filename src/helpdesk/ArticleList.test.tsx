import { expect, test } from 'vitest';
import { problemCodes } from '../config/problemCode.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { ArticleList } from './ArticleList.tsx';

test('every article has its place under a kind of trouble, and is closed', async () => {
  const screen = await renderView(<ArticleList />);
  expect(screen.getByRole('article').elements()).toHaveLength(problemCodes.length);
  expect(screen.container.querySelectorAll('details[open]')).toHaveLength(0);
  const late = screen.getByRole('region', { name: 'Cancelling a request' });
  expect(late.getByRole('article').elements()).toHaveLength(5);
  await expect.element(late.getByRole('article', { name: 'MAR-301 Too late to cancel' })).toBeVisible();
});

test('a search leaves out the kinds of trouble without a match', async () => {
  const screen = await renderView(<ArticleList />);
  await screen.getByRole('searchbox', { name: 'Search the codes' }).fill('mar-3');
  await expect.element(screen.getByRole('heading', { name: 'Cancelling a request' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Signing in' })).not.toBeInTheDocument();
});

test('on paper every article is open; afterwards only those that somebody had opened', async () => {
  const screen = await renderView(<ArticleList />);
  await screen.getByText('Too late to cancel').click();
  const openOnes = () => screen.container.querySelectorAll('details[open]').length;
  expect(openOnes()).toBe(1);
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('beforeprint'));
  expect(openOnes()).toBe(problemCodes.length);
  dispatchEvent(new Event('afterprint'));
  expect(openOnes()).toBe(1);
});
