import type { AccountInfo } from '@azure/msal-browser';
import { expect, test, vi } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { initialsOf } from './initialsOf.ts';

const ada = { name: 'Ada Lindqvist', username: 'ada@contoso.com' } as AccountInfo;

function renderMenu(account = ada, query?: string) {
  const ways = { onSignOut: vi.fn(), onChooseAccount: vi.fn() };
  const configuration = configurationInTest({ organisation: { name: 'Contoso' } });
  return {
    ...ways,
    screen: renderView(<AccountMenu account={account} configuration={configuration} {...ways} />, query),
  };
}

test('says who is signed in by initials, name and address; where, and in which language, when it is pressed', async () => {
  const screen = await renderMenu().screen;
  const button = screen.getByRole('button', { name: 'Account menu of Ada Lindqvist ada@contoso.com' });
  await expect.element(button).toHaveTextContent('Ada Lindqvist ada@contoso.com');
  expect(button.element().querySelector('[data-initials=AL]')).toBeInstanceOf(HTMLElement);
  await expect.element(screen.getByText('Contoso', { exact: true })).not.toBeVisible();
  await button.click();
  await expect.element(screen.getByText('Contoso', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
});

test.each([
  ['Ada Lindqvist', 'AL'],
  ['Maria del Carmen O’Neill-Núñez', 'MN'],
  ['山田太郎', '山'],
  ['ben.okafor@contoso.com', 'BO'],
  ['  (guest)  ', 'G'],
  ['1234', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
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
  expect(screen.container.innerHTML).not.toContain('ada@contoso.com');
});

test('a person without a name goes by their user name', async () => {
  const screen = await renderMenu({ username: 'ada@contoso.com' } as AccountInfo).screen;
  const button = screen.getByRole('button', { name: 'Account menu of ada@contoso.com', exact: true });
  await expect.element(button).toHaveTextContent('ada@contoso.com');
});
