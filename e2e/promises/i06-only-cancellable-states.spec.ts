import { expect, test } from '../tenantTest.ts';
import { noteFromAnotherTab } from './noteFromAnotherTab.ts';

const packageName = 'Finance reporting – read';

test('I6: only requests that can be cancelled offer it, and the details say why not', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const offered = page.getByRole('button', { name: /^Cancel request / });
  await expect(offered).toHaveCount(6);
  for (const name of ['Azure subscription: sandbox', 'Marketing asset library', 'Customer data lake – pseudonymised']) {
    await expect(requests.row(name)).toBeVisible();
    await expect(requests.cancelButton(name)).toHaveCount(0);
  }
  const unknown = requests.rows.filter({ hasText: 'Unknown status: AwaitingVerification' });
  await expect(unknown).toHaveCount(1);
  await expect(unknown.getByRole('button')).toHaveCount(0);
  await requests.title('Marketing asset library').click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('No. An administrator made this request, so you cannot cancel it');
});

test('I6: a request whose state becomes unknown while the dialog is open is not cancelled', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  const asked = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.cancelButton(packageName).click();
  tenant.directory.setState(asked?.id ?? '', { state: 'awaitingVerification' });
  await noteFromAnotherTab(page);
  const row = requests.row(packageName);
  await expect(row).toContainText('Unknown status');
  await requests.confirm();
  await expect(row).toContainText(`Not sent: your request for ${packageName} has changed`);
  expect(posts()).toEqual([]);
});
