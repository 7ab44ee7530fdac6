import type { AccountInfo } from '@azure/msal-browser';
import { expect, test, vi } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { AccountMenu } from './AccountMenu.tsx';

const ada = { name: 'Ada Lindqvist', username: 'ada@contoso.com' } as AccountInfo;

function renderMenu(account = ada, query?: string) {
  const ways = { onSignOut: vi.fn(), onChooseAccount: vi.fn() };
  return { ...ways, screen: renderView(<AccountMenu account={account} organisation="Contoso" {...ways} />, query) };
}

test('says who is signed in, and opens on a press', async () => {
  const screen = await renderMenu().screen;
  await expect.element(screen.getByText('ada@contoso.com')).not.toBeVisible();
  await screen.getByRole('button', { name: 'Account menu of Ada Lindqvist' }).click();
  await expect.element(screen.getByText('ada@contoso.com')).toBeVisible();
});

test('opens right below its button', async () => {
  const screen = await renderMenu().screen;
  const trigger = screen.getByRole('button', { name: 'Account menu of Ada Lindqvist' });
  await trigger.click();
  const menu = screen.container.querySelector('[popover]')?.getBoundingClientRect();
  expect(menu?.top).toBeCloseTo(trigger.element().getBoundingClientRect().bottom, 0);
});

test('leads out, or to another account', async () => {
  const { screen, onSignOut, onChooseAccount } = renderMenu();
  const shown = await screen;
  await shown.getByRole('button', { name: 'Account menu of Ada Lindqvist' }).click();
  await shown.getByRole('button', { name: 'Use another account' }).click();
  expect(onChooseAccount).toHaveBeenCalledOnce();
  expect(onSignOut).not.toHaveBeenCalled();
  await shown.getByRole('button', { name: 'Sign out' }).click();
  expect(onSignOut).toHaveBeenCalledOnce();
});

test('while the screen is shared, the user name is not on it', async () => {
  const screen = await renderMenu(ada, '?share=1').screen;
  await screen.getByRole('button', { name: 'Account menu of Ada Lindqvist' }).click();
  await expect.element(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
  expect(screen.container.textContent).not.toContain('ada@contoso.com');
});

test('a person without a name goes by their user name', async () => {
  const screen = await renderMenu({ username: 'ada@contoso.com' } as AccountInfo).screen;
  await expect.element(screen.getByRole('button', { name: 'Account menu of ada@contoso.com' })).toBeVisible();
});
