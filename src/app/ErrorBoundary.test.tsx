import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { renderView } from '../testing/renderInVisit.tsx';
import { Crash, ErrorBoundary } from './ErrorBoundary.tsx';

afterEach(() => void vi.restoreAllMocks());

test('a bug ends on a page that says so, with a code and a way on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('bug');
  };
  const screen = await renderView(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  await expect.element(screen.getByRole('heading', { name: 'Something went wrong in this app' })).toBeVisible();
  await expect.element(screen.getByText('MAR-403')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('the page of a bug needs nothing around it', async () => {
  const screen = await render(<Crash />);
  await expect.element(screen.getByRole('heading', { name: 'Something went wrong in this app' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('without one it shows what it surrounds', async () => {
  const screen = await renderView(<ErrorBoundary>All is well</ErrorBoundary>);
  await expect.element(screen.getByText('All is well')).toBeVisible();
});
