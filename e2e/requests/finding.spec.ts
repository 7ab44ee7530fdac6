import { listenToAnnouncements } from '../promises/announcements.ts';
import { expect, test } from '../tenantTest.ts';

test('a search narrows every view, is in the address, and a link brings it back', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.searchFor('CUSTOMER lake');
  await expect(requests.rows).toHaveCount(1);
  await expect(requests.row('Customer data lake – pseudonymised')).toBeVisible();
  await expect(page).toHaveURL(/\?view=all&q=CUSTOMER\+lake$/);
  await page.reload();
  await expect(requests.rows).toHaveCount(1);
  await expect(requests.search).toHaveValue('CUSTOMER lake');
});

test('of a search only what the person stays with becomes an address', async ({ signIn, requests, page }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    const replaceState = history.replaceState.bind(history);
    history.replaceState = (state, unused, url) => {
      written.push(String(url));
      replaceState(state, unused, url);
    };
  });
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.search.pressSequentially('dismissal');
  await expect(page.getByRole('heading', { name: 'No match for “dismissal”' })).toBeVisible();
  await requests.search.fill('');
  await requests.search.pressSequentially('customer');
  await expect(requests.rows).toHaveCount(2);
  await expect(page).toHaveURL(/q=customer$/);
  const written = await page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
  expect(written.filter((url) => url.includes('q='))).toEqual(['?view=all&q=customer']);
});

test('a request is found by its description, its justification and its reference', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const finance = requests.row('Finance reporting – read');
  const reference = /Reference (\S{9})/.exec((await finance.textContent()) ?? '')?.[1] ?? '';
  for (const words of [reference, reference.toLowerCase().replace('-', ''), 'quarter-end closing']) {
    await requests.searchFor(words);
    await expect(requests.rows).toHaveCount(1);
    await expect(finance).toBeVisible();
  }
  await requests.searchFor('without names or addresses');
  await expect(requests.row('Customer data lake – pseudonymised')).toBeVisible();
});

test('the list is narrowed to a state and put in order, and back and forward work', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await expect(requests.rows).toHaveCount(20);
  await requests.state.selectOption('Denied');
  await expect(requests.rows).toHaveCount(1);
  await requests.state.selectOption('Waiting for approval');
  await expect(requests.rows).toHaveCount(5);
  await requests.order.selectOption('By name');
  const names = await requests.names();
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
  await requests.order.selectOption('Longest waiting first');
  expect((await requests.names())[0]).toBe('SAP S/4HANA purchasing');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(requests.state).toHaveValue('denied');
  await expect(requests.rows).toHaveCount(1);
  await page.goForward();
  await expect(requests.rows).toHaveCount(5);
});

// In Firefox the runner fills no field that React controls, and typed by keys, what matches in between is said too.
test('how many requests match is said once for each number', { tag: '@not-in-firefox' }, async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await expect(requests.rows).toHaveCount(20);
  const heard = await listenToAnnouncements(page);
  await requests.search.fill('customer lake');
  await expect(requests.rows).toHaveCount(1);
  await requests.search.fill('customer lake zebra');
  await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(requests.rows).toHaveCount(20);
  await requests.state.selectOption('Waiting for approval');
  await expect(requests.rows).toHaveCount(5);
  expect(await heard()).toEqual(['1 match.', '0 matches.', '5 matches.']);
});

test('three kinds of nothing are told apart', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist', '?q=zebra');
  await expect(page.getByRole('heading', { name: 'No match for “zebra”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(requests.rows).toHaveCount(7);
  await signIn.signOut();
  await signIn.as('Ben Okafor');
  await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
  // Nothing leads there, but a link may.
  await expect(requests.view('For others')).toHaveCount(0);
  await page.goto(page.url().replace(/\?.*|$/, '?view=others'));
  await expect(page.getByRole('heading', { name: 'You have no requests for others' })).toBeVisible();
});

test('requests made for others have a view of their own, say for whom, and can be cancelled there', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.view('For others')).toHaveText('For others (2)');
  await requests.view('For others').click();
  await expect(requests.rows).toHaveCount(2);
  const packageName = 'Power BI – executive dashboards';
  await expect(requests.row(packageName)).toContainText('For Freya Lund');
  await requests.title(packageName).click();
  await expect(requests.details).toContainText('freya.lund@marlowharbour.example');
  tenant.faults.add({ on: 'cancel', kind: '504', processed: true });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});

test('a Graph that does not say for whom a request is still lists it', async ({ tenant, signIn, requests }) => {
  tenant.settings.refusesPeople = 400;
  await signIn.as('Ada Lindqvist', '?view=others');
  await expect(requests.rows).toHaveCount(2);
});

test('ten thousand requests are drawn fifty at a time, and all of them are searched', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  test.setTimeout(120_000);
  tenant.settings.pageSize = 2_000;
  await signIn.as('Emeka', '?view=all');
  await expect(requests.view('All')).toHaveText('All (10,000)', { timeout: 60_000 });
  await expect(requests.rows).toHaveCount(50);
  // Pressed without scrolling there: coming near it shows more by itself.
  await page.getByRole('button', { name: 'Show 50 more' }).dispatchEvent('click');
  await expect(requests.rows).toHaveCount(100);
  const last = page.getByRole('button', { name: 'Show 50 more' });
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => requests.rows.count()).toBeGreaterThanOrEqual(150);
  await requests.searchFor('request number');
  await expect(requests.rows).toHaveCount(50);
  const oldest = tenant.directory.requestsOf('Emeka').at(-1);
  await requests.searchFor(oldest?.id ?? '');
  await expect(requests.rows).toHaveCount(1);
});
