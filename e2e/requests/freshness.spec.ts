import { listenToAnnouncements } from '../promises/announcements.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('says how old the list is, and a refresh makes it new', async ({ signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ben Okafor');
  await expect(page.getByText('Updated just now')).toBeVisible();
  await page.clock.runFor(130_000);
  await expect(page.getByText('Updated 2 minutes ago')).toBeVisible();
  await requests.refresh();
  await expect(page.getByText('Updated just now')).toBeVisible();
});

test('while something is pending the list is read again by itself; what changed is marked, announced, and stays put', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await expect(page).toHaveTitle('(7) My access requests');
  const heard = await listenToAnnouncements(page);
  const before = await requests.names();
  const asked = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  tenant.directory.deliver(asked?.id ?? '');
  await requests.row('SAP S/4HANA purchasing').getByRole('link').focus();
  await page.clock.runFor(75_000);
  await expect(requests.row(packageName)).toContainText('Changed: was “Waiting for approval”');
  await expect(requests.row(packageName)).toContainText('Delivered');
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  expect(await requests.names()).toEqual(before);
  await expect(requests.row('SAP S/4HANA purchasing').getByRole('link')).toBeFocused();
  expect(await heard()).toEqual([`1 request has changed: your request for ${packageName} is now “Delivered”.`]);
  await expect(page).toHaveTitle('(6) My access requests');
});

test('in the list of requests for others a change is marked and announced as well', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const name = 'Power BI – executive dashboards';
  await page.clock.install();
  await signIn.as('Ada Lindqvist', '?view=others');
  await expect(requests.rows).toHaveCount(2);
  const heard = await listenToAnnouncements(page);
  const asked = tenant.directory.requestsOf('Freya').find(({ accessPackage }) => accessPackage?.displayName === name);
  tenant.directory.deny(asked?.id ?? '');
  await page.clock.runFor(75_000);
  await expect(requests.row(name)).toContainText('Changed: was “Waiting for approval”');
  expect(await heard()).toEqual([`1 request has changed: your request for ${name} is now “Denied”.`]);
});

test('coming back to the page, or to the network, reads the list again', async ({ tenant, signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  const reads = () => tenant.log.calls({ operation: 'list', method: 'GET', list: 'target' }).length;
  for (const event of ['focus', 'online']) {
    const before = reads();
    await page.clock.runFor(11_000);
    // One return is told by more than one event.
    await page.evaluate((type) => {
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event(type));
    }, event);
    await expect.poll(reads).toBeGreaterThan(before);
    await expect(page.getByText('Updated just now')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Refresh', exact: true })).toBeVisible();
    await page.clock.runFor(5_000);
    expect(reads()).toBe(before + 1);
  }
});

test('a page on which nothing is pending asks for nothing by itself', async ({ tenant, signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ben Okafor');
  await expect(requests.view('For others')).toHaveText('For others (0)');
  const calls = tenant.log.calls({ origin: 'graph' }).length;
  await page.clock.runFor(600_000);
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(calls);
});
