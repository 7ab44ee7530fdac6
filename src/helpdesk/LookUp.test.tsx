import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderView } from '../testing/renderInVisit.tsx';
import { LookUp } from './LookUp.tsx';

async function type(text: string) {
  const screen = await renderView(<LookUp caller="en" />);
  await screen.getByRole('searchbox', { name: 'Code or reference' }).fill(text);
  return screen;
}

test('a code leads to its article while it is typed, and only its title is announced', async () => {
  const screen = await type('mar203');
  await expect.element(screen.getByRole('article', { name: 'MAR-203 Microsoft is too busy' })).toBeVisible();
  await expect.element(screen.getByText('Wait until the time shown on the page')).toBeVisible();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^MAR-203 Microsoft is too busy$/);
});

test('a reference is spelled, and nothing is claimed of it', async () => {
  const screen = await type('4j7k9qxt');
  await expect.element(screen.getByRole('heading', { name: 'Reference 4J7K-9QXT' })).toBeVisible();
  await expect.element(screen.getByText('Juliett')).toBeVisible();
  await expect.element(screen.getByText('Only the caller’s page shows')).toBeVisible();
});

test('a code that there is not is said to be none, and so is what is neither', async () => {
  const screen = await type('MAR-999');
  await expect.element(screen.getByRole('status')).toHaveTextContent('There is no code MAR-999.');
  await screen.getByRole('searchbox').fill('4J7K-9QXU');
  await expect.element(screen.getByRole('status')).toHaveTextContent('This is neither a code nor a reference.');
  await expect.element(screen.getByRole('article')).not.toBeInTheDocument();
});

test('of what is not finished nothing is said before Enter', async () => {
  const screen = await type('mar-2');
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('This is neither a code nor a reference.');
  await userEvent.keyboard('02');
  await expect.element(screen.getByRole('status')).toHaveTextContent('MAR-202');
});
