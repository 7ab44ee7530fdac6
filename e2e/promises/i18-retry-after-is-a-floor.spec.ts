import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I18: a 429 is a refusal until a time, and nothing goes to Graph before, not even after a reload', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '429', retryAfter: 120 });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('It is too busy at the moment. Try again after');
  const calls = tenant.log.calls({ origin: 'graph' }).length;
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not sent: Microsoft asked us to wait');
  await page.reload();
  await expect(
    page
      .getByRole('region', { name: 'Requests' })
      .getByText('Microsoft Graph is too busy at the moment. Try again after'),
  ).toBeVisible();
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(calls);
});

test('I18: Graph asks one person to wait, and nobody who comes after them', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.byHand('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '429', retryAfter: 3_600 });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('It is too busy at the moment. Try again after');
  await signIn.signOut();
  await signIn.byHand('Ben Okafor');
  await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
});

test('I18: what is only stored is believed for a quarter of an hour, and then Graph is asked once', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '429', retryAfter: 86_000 });
  await requests.cancel(packageName);
  // A day is named: the time is not today's.
  await expect(requests.row(packageName)).toContainText(/Try again after \d+ \w+/);
  await page.reload();
  const wait = page.getByRole('region', { name: 'Requests' }).getByText('Try again after');
  await expect(wait).toBeVisible();
  const { length } = tenant.log.calls({ origin: 'graph' });
  await page.clock.runFor(890_000);
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(length);
  await page.clock.runFor(11_000);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(requests.cancelButton(packageName)).toBeVisible();
});

test('I18: a date in Retry-After is a floor as well, and the list comes by itself once it has passed', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.faults.add({ on: 'list', kind: '503', retryAfter: { dateIn: 4 } });
  await signIn.as('Ada Lindqvist');
  await expect(requests.cancelButton(packageName)).toBeVisible();
  const [refused, answered] = tenant.log.calls({ operation: 'list', method: 'GET' });
  const floor = Math.floor(((refused?.at ?? 0) + 4_000) / 1_000) * 1_000;
  expect(answered?.at).toBeGreaterThanOrEqual(floor);
});

test('I18: without a Retry-After that a page may read, the tries are three, and then it is said', async ({
  tenant,
  signIn,
  page,
}) => {
  tenant.faults.add({ on: 'list', kind: '429', retryAfter: 1, exposed: false, times: Number.POSITIVE_INFINITY });
  await signIn.as('Ada Lindqvist');
  await expect(
    page.getByRole('region', { name: 'Requests' }).getByText('too busy at the moment. Try again in a minute'),
  ).toBeVisible({ timeout: 30_000 });
  expect(tenant.log.calls({ operation: 'list', method: 'GET' })).toHaveLength(3);
});

test('I18: "Try again" before the time waits, says so, and asks once when it may', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  tenant.faults.add({ on: 'list', kind: '429', retryAfter: 90 });
  await signIn.as('Ada Lindqvist');
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  await tryAgain.click();
  await expect(
    page.getByText('It is too early to try again. This page waits, then tries again automatically.'),
  ).toBeVisible();
  await tryAgain.click();
  await page.clock.runFor(80_000);
  expect(tenant.log.calls({ operation: 'list', method: 'GET' })).toHaveLength(1);
  await page.clock.runFor(11_000);
  await expect(requests.cancelButton(packageName)).toBeVisible();
  expect(tenant.log.calls({ operation: 'list', method: 'GET', list: 'target' })).toHaveLength(2);
});
