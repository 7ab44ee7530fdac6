import { listenToAnnouncements } from '../promises/announcements.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('says how old the list is, and a refresh makes it new', async ({ signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ben Okafor');
  await expect(page.getByText('Updated just now', { exact: true })).toBeVisible();
  await page.clock.runFor(130_000);
  await expect(page.getByText('Updated 2 minutes ago')).toBeVisible();
  await requests.refresh();
  await expect(page.getByText('Updated just now', { exact: true })).toBeVisible();
});

test('while something is pending the list is read again by itself; what changed is marked, announced, and stays put', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await expect(page).toHaveTitle('(7) My access requests · Marlow Harbour');
  const heard = await listenToAnnouncements(page);
  const before = await requests.names();
  const asked = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  tenant.directory.deliver(asked?.id ?? '');
  await requests.title('SAP S/4HANA purchasing').focus();
  await page.clock.runFor(75_000);
  await expect(requests.row(packageName)).toContainText('Changed from “Waiting for approval”');
  await expect(requests.row(packageName)).toContainText('Access given');
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  expect(await requests.names()).toEqual(before);
  await expect(requests.title('SAP S/4HANA purchasing')).toBeFocused();
  expect(await heard()).toEqual([`1 request has changed: your request for ${packageName} is now “Access given”.`]);
  await expect(page).toHaveTitle('(6) My access requests · Marlow Harbour');
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
  await expect(requests.row(name)).toContainText('Changed from “Waiting for approval”');
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
    await expect(page.getByText('Updated just now', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Refresh', exact: true })).toBeVisible();
    await page.clock.runFor(5_000);
    expect(reads()).toBe(before + 1);
  }
});

test('a page on which nothing is pending asks for nothing by itself', async ({ tenant, signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ben Okafor');
  await expect(requests.view('All')).toHaveText('All (0)');
  const calls = tenant.log.calls({ origin: 'graph' }).length;
  await page.clock.runFor(600_000);
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(calls);
});

test('a view that is opened later is as fresh as the first: it offers nothing that is over', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const name = 'Power BI – executive dashboards';
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await expect(requests.view('For others')).toHaveText(/\(\d+\)/);
  const made = tenant.directory.requestsOf('Freya').find(({ accessPackage }) => accessPackage?.displayName === name);
  tenant.directory.deny(made?.id ?? '');
  await page.clock.runFor(40 * 60_000);
  await requests.view('For others').click();
  await expect(requests.row(name)).toContainText('Denied');
  await expect(requests.cancelButton(name)).toHaveCount(0);
});

test('"Refresh" pressed four times reads the list once', async ({ tenant, signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'list', kind: 'delay', ms: 1_000 });
  tenant.log.clear();
  await requests.refreshButton.evaluate((button: HTMLElement) => {
    for (let press = 0; press < 4; press++) button.click();
  });
  await page.getByRole('button', { name: 'Refreshing' }).waitFor();
  await requests.refreshButton.waitFor();
  expect(tenant.log.calls({ operation: 'list', method: 'GET' })).toHaveLength(1);
});

for (const [name, by] of [
  ['set back by an hour', -3_600_000],
  ['put forward by an hour, as after sleep', 3_600_000],
] as const) {
  test(`a computer’s clock that is ${name} is noticed, and the list is read on as before`, async ({
    tenant,
    signIn,
    page,
    requests,
  }) => {
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    await expect(requests.view('For others')).toHaveText(/\(\d+\)/);
    // The views of the second chunk come when the page has time.
    await page.clock.runFor(1_000);
    await expect(page.getByRole('button', { name: 'Download, print or copy a link' })).toBeVisible();
    tenant.log.clear();
    const readings = () => tenant.log.calls({ operation: 'list', method: 'GET' }).length;
    await page.evaluate((jump) => {
      const { now } = Date;
      Date.now = () => now() + jump;
    }, by);
    await page.clock.runFor(11_000);
    await expect.poll(readings).toBe(1);
    await expect(page.getByText('Updated just now', { exact: true })).toBeVisible();
    // In steps: a reading takes the network's time, and must not run out of the page's.
    for (let second = 0; second < 100; second++) {
      await page.clock.runFor(1_000);
      await expect(requests.refreshButton).toBeVisible();
    }
    await expect.poll(readings).toBe(2);
  });
}
