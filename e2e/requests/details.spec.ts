import { expect, test } from '../tenantTest.ts';

test('details show how far a request has come, what it is for, and what was answered', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title('Finance reporting – read').click();
  const steps = requests.details.getByRole('list').getByRole('listitem');
  await expect(steps).toHaveText([
    /^Requested.*2026/,
    /^Waiting for approvalnow$/,
    /^Setting up accessnot yet$/,
    /^Resultnot yet$/,
  ]);
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(requests.details).toContainText('Yes. It is still pending');
  await expect(requests.details).toContainText('Quarter-end closing');
  await expect(requests.details).toContainText('90 days');
  await expect(requests.details.getByRole('term').filter({ hasText: 'cost centre' })).toBeVisible();
  await expect(requests.details).toContainText('Request ID');
});

const reasons: readonly (readonly [string, string])[] = [
  ['GitHub Enterprise – engineering', 'The access has been given'],
  ['Azure subscription: sandbox', 'The access is being set up, so this can no longer be cancelled'],
  ['Customer data lake – pseudonymised', 'It was denied, or nobody decided in time'],
  ['ServiceNow: change management', 'It is already cancelled'],
  ['HR self-service – managers', 'The access could not be given, so there is nothing left to cancel'],
  ['Building access – Oslo lab', 'Some of it has been carried out'],
  ['Marketing asset library', 'An administrator made this request, so you cannot cancel it'],
];
test('each state says why it cannot be cancelled, and what to do instead', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  for (const [packageName, words] of reasons) {
    await requests.title(packageName).click();
    await expect(requests.details).toContainText(`No. `);
    await expect(requests.details).toContainText(words);
  }
  await requests.rows.filter({ hasText: 'AwaitingVerification' }).getByRole('link').click();
  await expect(requests.details).toContainText('reports a status that this app does not recognise');
});

test('what came to nothing can be asked for again, in My Access', async ({ tenant, signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title('Customer data lake – pseudonymised').click();
  const asked = tenant.directory.requestsOf('Ada').find(({ state }) => state === 'denied');
  const again = requests.details.getByRole('link', { name: 'Request again in My Access' });
  await expect(again).toHaveAttribute(
    'href',
    new RegExp(`^https://myaccess\\.microsoft\\.com/@[^/#]+#/access-packages/${asked?.accessPackage?.id}$`),
  );
  await requests.title('Azure subscription: sandbox').click();
  await expect(page.getByRole('link', { name: 'Request again' })).toHaveCount(0);
});

test('a request is cancelled from its details, and what becomes of it is said there as well', async ({
  signIn,
  requests,
  posts,
}) => {
  const packageName = 'Finance reporting – read';
  await signIn.as('Ada Lindqvist');
  await requests.title(packageName).click();
  const button = requests.details.getByRole('button', { name: `Cancel request ${packageName}` });
  await button.click();
  await requests.dialog.getByRole('button', { name: 'Keep request' }).click();
  await expect(button).toBeFocused();
  await button.click();
  await requests.confirm();
  await expect(requests.details).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(requests.details.getByRole('heading', { name: 'Details' })).toBeFocused();
  await expect(button).toHaveCount(0);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});

test('a long text is shortened, and shown whole on demand', async ({ tenant, signIn, requests }) => {
  const justification = `${'Because of the closing. '.repeat(60)}THE END`;
  const { id } = tenant.directory.addRequest('Ben', { justification });
  await signIn.as('Ben Okafor', `?request=${id}`);
  await expect(requests.details).not.toContainText('THE END');
  await requests.details.getByRole('button', { name: 'Show full text' }).click();
  await expect(requests.details).toContainText('THE END');
});

test('details take the focus when they open and give it back to the row when they close', async ({
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const row = requests.row('Marketing asset library');
  await row.getByRole('link').click();
  await expect(requests.details.getByRole('heading', { name: 'Details' })).toBeFocused();
  await requests.details.getByRole('link', { name: 'Close details' }).click();
  await expect(requests.details).toHaveCount(0);
  await expect(row.getByRole('heading')).toBeFocused();
});

test('a link to a request that was made for somebody else is looked for in the other list too, before anything is said', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const made = tenant.directory
    .requestsOf('Freya')
    .find(({ accessPackage }) => accessPackage?.displayName === 'Power BI – executive dashboards');
  await signIn.as('Ada Lindqvist');
  await expect(requests.view('For others')).toHaveText('For others (2)');
  tenant.faults.add({ on: 'list', kind: 'delay', ms: 200 }, { on: 'list', kind: 'delay', ms: 3_000 });
  await page.goto(`${tenant.origins.app}/?request=${made?.id}`);
  await expect(requests.rows).toHaveCount(7);
  await expect(page.getByText('Request not found')).toHaveCount(0);
  await expect(requests.details).toContainText('Power BI – executive dashboards');
});

test('a link to a request that is not there says what is likely', async ({ signIn, page }) => {
  await signIn.as('Ada Lindqvist', '?request=00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('region', { name: 'Request not found' })).toContainText('a different account');
});
