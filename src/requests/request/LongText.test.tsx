import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { LongText } from './LongText.tsx';

const showAll = { name: 'Show full text' };

test('a text of 450 characters stands whole', async () => {
  const text = '🗂'.repeat(450);
  const screen = await renderView(<LongText text={text} />);
  await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  expect(screen.getByRole('button', showAll).elements()).toEqual([]);
});

test('a longer one is shortened to 400, and a person can have all of it shown', async () => {
  const text = '🗂'.repeat(451);
  const screen = await renderView(<LongText text={text} />);
  await expect.element(screen.getByText(`${'🗂'.repeat(400)}…`, { exact: true })).toBeVisible();
  await screen.getByRole('button', showAll).click();
  await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  expect(screen.getByRole('button', showAll).elements()).toEqual([]);
});

test('no character in it reorders what stands around it', async () => {
  const screen = await renderView(<LongText text={'I need\u202ethis'} />);
  await expect.element(screen.getByText('I need this', { exact: true })).toBeVisible();
});
