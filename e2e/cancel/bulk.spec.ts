import { goOffline } from '../pages/goOffline.ts';
import { listenToAnnouncements } from '../promises/announcements.ts';
import { expect, test } from '../tenantTest.ts';

const three = ['Finance reporting – read', 'Project Lighthouse workspace', 'SAP S/4HANA purchasing'] as const;

test('several requests are cancelled together: one dialog, two at a time, a result for each', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.selectSeveral();
  for (const name of three) await requests.checkbox(name).check();
  await expect(page.getByText('3 selected')).toBeVisible();
  await expect(requests.row('Marketing asset library')).toContainText('Made by an administrator');
  await page.getByRole('button', { name: 'Cancel 3 requests' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel 3 requests?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  for (const name of three) await expect(dialog).toContainText(name);
  await expect(dialog.getByRole('button', { name: 'Keep them all' })).toBeFocused();

  const heard = await listenToAnnouncements(page);
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 700, times: 3 });
  await dialog.getByRole('button', { name: 'Cancel 3 requests' }).click();
  await expect(page.getByRole('progressbar', { name: 'Cancelling 3 requests' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All 3 requests are cancelled' })).toBeVisible();
  for (const name of three)
    await expect(requests.row(name)).toContainText(new RegExp(`Cancelled: your request (for|to change) ${name}`));
  expect(await heard()).toEqual(['Cancelling 3 requests.', 'All 3 requests are cancelled.']);
  const spans = posts().map(({ at, endedAt = 0 }) => [at, endedAt] as const);
  const most = Math.max(...spans.map(([at]) => spans.filter(([from, to]) => from <= at && at < to).length));
  expect(most).toBeLessThanOrEqual(2);
  expect(posts()).toHaveLength(3);
});

test('Stop sends no more, and what failed or was not sent is tried again only when the person says so', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.selectAll();
  await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
  tenant.faults.add({ on: 'cancel', kind: '403' }, { on: 'cancel', kind: 'delay', ms: 1_500, times: 2 });
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel 6 requests' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(
    page.getByRole('heading', { name: /^6 requests: \d cancelled, 1 not cancelled, \d not sent$/ }),
  ).toBeVisible();
  const sent = posts().length;
  expect(sent).toBeLessThan(6);

  await page.getByRole('button', { name: /^Try the \d failed ones again$/ }).click();
  const failed = 6 - sent + 1;
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Cancel ${failed} requests` })
    .click();
  await expect(page.getByRole('heading', { name: `All ${failed} requests are cancelled` })).toBeVisible();
  expect(posts()).toHaveLength(sent + failed);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('heading', { name: /requests are cancelled/ })).toHaveCount(0);
  await expect(requests.rows).toHaveCount(7);
});

test('offline, a run stops at once, and says so for each', async ({ signIn, requests, page, posts }) => {
  await signIn.as('Ada Lindqvist');
  await requests.selectAll();
  await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
  await goOffline(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel 6 requests' }).click();
  await expect(page.getByRole('heading', { name: /not sent$/ })).toBeVisible();
  await expect(requests.rows.filter({ hasText: 'Not sent: you are offline' }).first()).toBeVisible();
  expect(posts()).toEqual([]);
});

test('with shift a whole range is ticked', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await requests.selectSeveral();
  await requests.checkbox('Salesforce: Sales EMEA').click();
  await requests.checkbox('Warehouse handhelds – Rotterdam').click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Select several' }).click();
  await expect(page.getByText(/selected$/)).toHaveCount(0);
});
