import { expect, test } from '../tenantTest.ts';
import { listenToAnnouncements } from './announcements.ts';

const [first, second, third, fourth] = [
  'Finance reporting – read',
  'Project Lighthouse workspace',
  'SAP S/4HANA purchasing',
  'Salesforce: Sales EMEA',
] as const;

test('I23: what is confirmed while an earlier run is still checking is sent, shown and announced', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  const heard = await listenToAnnouncements(page);
  tenant.faults.add({ on: 'cancel', kind: '504', times: 2 });
  await requests.cancelTogether(first, second);
  for (const name of [first, second]) await expect(requests.row(name)).toContainText('Not known yet: checking');

  await requests.cancelTogether(third, fourth);
  for (const name of [third, fourth]) await expect(requests.row(name)).toContainText('Cancelled: your request');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('heading', { name: '4 requests: 2 cancelled, 2 not cancelled' })).toBeVisible();
  for (const name of [first, second]) await expect(requests.row(name)).toContainText('Not cancelled: your request');
  expect(await heard()).toEqual([
    'Cancelling 2 requests.',
    'Cancelling 4 requests.',
    '4 requests: 2 cancelled, 2 not cancelled.',
  ]);
  expect(posts()).toHaveLength(4);
});

test('I23: one of a run that is cancelled by itself afterwards is answered by itself', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '403' });
  await requests.cancelTogether(first, second, third);
  await expect(page.getByRole('heading', { name: '3 requests: 2 cancelled, 1 not cancelled' })).toBeVisible();
  const failed = requests.rows.filter({ has: page.getByText('Not cancelled: Microsoft Entra') });
  await expect(failed).toHaveCount(1);

  const heard = await listenToAnnouncements(page);
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 500 });
  await failed.getByRole('button', { name: /^Cancel request / }).click();
  await requests.confirm();
  await expect(page.getByRole('heading', { name: 'All 3 requests are cancelled' })).toBeVisible();
  const said = await heard();
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Cancelling: your request/);
  expect(said[1]).toMatch(/^Cancelled: your request/);
});

test('I23: after Stop each of the others says that it was not sent', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500, times: 2 });
  await requests.cancelTogether(first, second, third, fourth);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: '4 requests: 2 cancelled, 2 not sent' })).toBeVisible();
  await expect(requests.rows.filter({ hasText: 'Not sent: you stopped before its turn' })).toHaveCount(2);
  expect(posts()).toHaveLength(2);
});
