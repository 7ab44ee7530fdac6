import { expect, test } from '../tenantTest.ts';

test('shows pending requests by name, and all of them in the other view', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  await expect(requests.row('SAP S/4HANA purchasing')).toContainText('Waiting for approval');
  await requests.view('All').click();
  await expect(requests.rows).toHaveCount(20);
  await expect(page).toHaveURL(/\?view=all$/);
  await page.goBack();
  await expect(requests.rows).toHaveCount(7);
});

test('while pages come in their number is shown, and the rows that are there can be used', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  tenant.faults.add({ on: 'list', kind: 'hang', match: { page: 3 } });
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(page.getByText('Loading… 200 so far')).toBeVisible();
  await expect(page.getByText('You have no')).toHaveCount(0);
  await requests.state.selectOption('Waiting for approval');
  const row = requests.rows.first();
  await row.getByRole('button', { name: 'Cancel request' }).click();
  await requests.confirm();
  await expect(row).toContainText('Cancelled:');
  expect(posts()).toHaveLength(1);
});

test('a person without requests is told so', async ({ signIn, page }) => {
  await signIn.as('Ben Okafor');
  await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
});

test('reads all pages', async ({ tenant, signIn, requests }) => {
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.view('All')).toHaveText('All (400)');
  expect(tenant.log.calls({ operation: 'list', method: 'GET', list: 'target' })).toHaveLength(4);
});

test('hostile and right-to-left names are text and nothing else', async ({
  signIn,
  requests,
  page,
  consoleMessages,
}) => {
  await signIn.as('Dr.', '?view=all');
  await expect(requests.rows.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>', exact: true }).first()).toBeVisible();
  await expect(page).toHaveTitle(/^(\(\d+\) )?My access requests · Marlow Harbour$/);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(consoleMessages).toEqual([]);
});

test('a failed list says so, and "Try again" loads it', async ({ tenant, signIn, requests, page }) => {
  tenant.faults.add({ on: 'list', kind: '403', times: 2 });
  await signIn.as('Ada Lindqvist');
  await expect(page.getByText('Your requests could not be loaded', { exact: true })).toBeVisible();
  await expect(page.getByText('You have no')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(requests.rows).toHaveCount(7);
});

test('a list that fails halfway keeps what it has, and loads the rest on demand', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  tenant.faults.add({ on: 'list', kind: '403', match: { page: 3 } });
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(page.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible();
  await expect(requests.view('All')).toHaveText('All (200)');
  await page.getByRole('button', { name: 'Load the rest' }).click();
  await expect(requests.view('All')).toHaveText('All (400)');
  await expect(page.getByText('This list is incomplete')).toHaveCount(0);
});

test('a row of the wrong shape is named as unreadable, the others are shown', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  tenant.faults.add({ on: 'list', kind: 'wrongShape', of: 'rows' });
  await signIn.as('Ada Lindqvist', '?view=all');
  await expect(page.getByText('1 request could not be read', { exact: true })).toBeVisible();
  await expect(requests.rows).toHaveCount(19);
});

test('a page of the wrong shape is named as unreadable', async ({ tenant, signIn, page }) => {
  tenant.faults.add({ on: 'list', kind: 'wrongShape', of: 'page' });
  await signIn.as('Ada Lindqvist');
  await expect(
    page.getByRole('region', { name: 'Requests' }).getByText('sent data that this app cannot read'),
  ).toBeVisible();
});

for (const status of [400, 404, 410] as const) {
  test(`the older beta path may go with ${status}: both lists move on to the newer one, and so does the cancel`, async ({
    tenant,
    signIn,
    requests,
  }) => {
    tenant.settings.retiredPath = status;
    await signIn.as('Ada Lindqvist');
    await expect(requests.view('For others')).toHaveText('For others (2)');
    await requests.cancel('Finance reporting – read');
    await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
    expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })[0]?.url).toContain(
      '/beta/identityGovernance/entitlementManagement/assignmentRequests/',
    );
  });
}

test('a Graph that admits no header but the token costs one trip, and neither the list nor the cancel', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  tenant.settings.admittedHeaders = ['authorization', 'content-type'];
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  await requests.cancel('Finance reporting – read');
  await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
  expect(posts()).toHaveLength(1);
  const [post] = posts();
  expect(post?.headers).not.toHaveProperty('client-request-id');
});

test('a request of documented shapes that contradict each other is shown with all that can be read of it', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const { id } = tenant.directory.addRequest('Ben', {
    accessPackage: 'SAP S/4HANA purchasing',
    wire: {
      createdDateTime: '0001-01-01T00:00:00Z',
      schedule: 'soon',
      answers: [
        { actualValue: 'AZ', displayValue: { defaultText: 'Arizona' }, answeredQuestion: { text: 'Which state?' } },
        'not an answer',
      ],
    },
  });
  await signIn.as('Ben Okafor', `?view=all&request=${id}`);
  const row = requests.row('SAP S/4HANA purchasing');
  await expect(row).toContainText('Waiting for approval');
  await expect(row).toContainText('Time not known');
  await expect(page.getByText('Which state?')).toBeVisible();
  await expect(page.getByText('Arizona')).toBeVisible();
  await expect(page.getByText('could not be read')).toHaveCount(0);
});
