import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { Page } from './Page.tsx';

const page = <Page aside="Aside">The content</Page>;

test('"Help" opens the help beside the page and closes it, in the address too', async () => {
  const screen = await renderView(page, '?view=all');
  const button = screen.getByRole('button', { name: 'Help' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(screen.getByRole('complementary', { name: 'Help' })).toBeVisible();
  expect(location.search).toBe('?view=all&help=1');
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await button.click();
  await expect.element(screen.getByRole('complementary', { name: 'Help' })).not.toBeInTheDocument();
  expect(location.search).toBe('?view=all');
  await expect.element(screen.getByRole('main')).toHaveTextContent('The content');
});

test('help that nobody is signed in for begins with the first step', async () => {
  const screen = await renderView(page, '?help=1');
  const help = screen.getByRole('complementary', { name: 'Help' });
  await expect.element(help.getByText('If signing in does not work')).toBeVisible();
});

test('the agent’s page has no help of its own', async () => {
  const screen = await renderView(page, '?help=agent');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'My access requests' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Help' }).elements()).toHaveLength(0);
  expect(screen.getByRole('complementary').elements()).toHaveLength(0);
});

test('a shared screen says so, and only then', async () => {
  const shared = await renderView(page, '?share=1');
  await expect.element(shared.getByText(/private details are hidden/i)).toBeVisible();
  await shared.unmount();
  const screen = await renderView(page, '?view=all');
  await expect.element(screen.getByText('Aside')).toBeVisible();
  expect(screen.getByText(/private details are hidden/i).elements()).toHaveLength(0);
});

test('outside the build for the stand-in tenant no page says that it is for practice', async () => {
  const screen = await renderView(page);
  await expect.element(screen.getByText('Aside')).toBeVisible();
  expect(screen.getByText(/^Practice/).elements()).toHaveLength(0);
});
