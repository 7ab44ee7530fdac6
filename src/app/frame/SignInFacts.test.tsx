import { expect, test } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { SignInFacts } from './SignInFacts.tsx';

test.each([
  ['global', 'login.microsoftonline.com'],
  ['usgov', 'login.microsoftonline.us'],
  ['usgovdod', 'login.microsoftonline.us'],
  ['china', 'login.partner.microsoftonline.cn'],
])('in the cloud %s the page says that Microsoft’s page is at %s', async (cloud, host) => {
  const screen = await renderView(<SignInFacts configuration={configurationInTest({ cloud })} />);
  await expect.element(screen.getByText(`opens Microsoft’s page at ${host}.`)).toBeVisible();
  await expect.element(screen.getByText('This page never sees your password.')).toBeVisible();
});

test('it names the permission that it asks for', async () => {
  const permission = 'EntitlementManagement.ReadWrite.All';
  const screen = await renderView(<SignInFacts configuration={configurationInTest({ permission })} />);
  await expect
    .element(screen.getByText(`With the permission ${permission}, this page reads your requests`))
    .toBeVisible();
});
