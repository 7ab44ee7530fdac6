import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { acquireToken } from '../auth/acquireToken.ts';
import { LeftOutError, leftOut } from '../auth/leftOut.ts';
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
  await expect.element(screen.getByRole('button', { name: 'Reload page' })).toBeVisible();
});

test('the page of a bug needs nothing around it', async () => {
  const screen = await render(<Crash />);
  await expect.element(screen.getByRole('heading', { name: 'Something went wrong in this app' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Reload page' })).toBeVisible();
});

test('without one it shows what it surrounds', async () => {
  const screen = await renderView(<ErrorBoundary>All is well</ErrorBoundary>);
  await expect.element(screen.getByText('All is well')).toBeVisible();
});

// Last, for what it has reached stays reached until the page is loaded again.
test('a part of MSAL that is left out of the build ends on that page, whatever becomes of the token', async () => {
  const report = vi.spyOn(window, 'reportError').mockImplementation(() => {
    dispatchEvent(new Event('error'));
  });
  const screen = await renderView(<ErrorBoundary>All is well</ErrorBoundary>);
  const msal = { acquireTokenSilent: async () => leftOut('PopupClient') } as unknown as IPublicClientApplication;
  await acquireToken(msal, { homeAccountId: 'ada' } as AccountInfo, ['User.Read']);
  await expect.element(screen.getByText('MAR-403')).toBeVisible();
  await expect.element(screen.getByText('All is well')).not.toBeInTheDocument();
  expect(report).toHaveBeenCalledWith(new LeftOutError('PopupClient'));
});

test('it ends there as well where it was reached before there was anything to see', async () => {
  const screen = await renderView(<ErrorBoundary>All is well</ErrorBoundary>);
  await expect.element(screen.getByText('MAR-403')).toBeVisible();
});
