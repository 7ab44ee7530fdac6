import { holdBack } from '../pages/holdBack.ts';
import { expect, test } from '../tenantTest.ts';

const configuration = '**/config.json';
const good = '"clientId":"b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073","tenantId":"contoso.com"';

for (const { name, given, says } of [
  { name: 'missing', given: { status: 404, body: 'Not found' }, says: 'The file config.json is missing' },
  { name: 'HTML', given: { contentType: 'text/html', body: '<!doctype html>' }, says: 'is not valid JSON' },
  { name: 'of a wrong type', given: { body: '{"clientId":42}' }, says: 'clientId' },
  { name: 'with an unknown key', given: { body: `{${good},"tenant":"x"}` }, says: 'one of the known keys: clientId' },
  { name: 'with __proto__', given: { body: `{${good},"__proto__":{"cloud":"china"}}` }, says: '__proto__' },
  {
    name: 'not filled in',
    given: { body: '{"clientId":"00000000-0000-0000-0000-000000000000"}' },
    says: 'not all zeros',
  },
]) {
  test(`config.json ${name}: the page says what is wrong and signs nobody in`, async ({ tenant, signIn, page }) => {
    tenant.settings.configJson = given;
    await signIn.open();
    await expect(page.getByRole('heading', { name: 'This app is not set up correctly' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0);
    expect(tenant.log.calls({ origin: 'login' })).toEqual([]);
  });
}

test('a wrong config.json: everybody is told first that nothing has changed and whom to ask, administrators every mistake', async ({
  tenant,
  signIn,
  page,
}) => {
  const helpdesk = '"helpdesk":{"name":"Service desk","phone":"+47 22 00 00","url":"javascript:alert(1)"}';
  tenant.settings.configJson = { body: `{${good},${helpdesk},"organization":{"name":"Contoso"},"signIn":"never"}` };
  await signIn.open();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 3 })).toHaveText([
    'If you came to see your requests',
    'For the administrator of this page',
  ]);
  await expect(main.getByRole('link', { name: '+47 22 00 00' })).toHaveAttribute('href', 'tel:+47220000');
  const myAccess = main.getByRole('link', { name: 'See your requests in My Access' });
  await expect(myAccess).toHaveAttribute('href', 'https://myaccess.microsoft.com/@contoso.com');
  await expect(main.getByRole('listitem')).toHaveText([
    /organization.*Did you mean organisation\?/,
    /signIn/,
    /helpdesk\.url/,
  ]);
  await expect(main.getByRole('link')).toHaveCount(2);
});

test('the words for mistakes are not in the first load, and where they do not come the page offers to try again', async ({
  tenant,
  signIn,
  page,
}) => {
  tenant.settings.configJson = { body: '{}' };
  await page.route('**/assets/configurationMistakes-*.js', (route) => route.abort());
  await signIn.open();
  await expect(page.getByRole('main')).toContainText('could not be loaded. Check your connection');
  await page.unroute('**/assets/configurationMistakes-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText('clientId');
});

test('where what says so is lost, the page of a wrong config.json offers to try again', async ({
  tenant,
  signIn,
  page,
}) => {
  tenant.settings.configJson = { body: '{}' };
  await page.route('**/assets/ConfigurationScreen-*.js', (route) => route.abort());
  await signIn.open();
  await expect(page.getByRole('alert')).toContainText('Part of this page could not be loaded');
  await page.unroute('**/assets/ConfigurationScreen-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText('clientId');
});

test.describe('a page that is loaded again begins with the configuration of the one before', () => {
  test('it reads the list at once, and cancels nothing before the file has come and says the same', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.as('Ada Lindqvist');
    const release = await holdBack(page, configuration);
    await page.reload();
    await requests.cancel('Finance reporting – read');
    await expect(requests.row('Finance reporting – read')).toContainText('Cancelling');
    expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toEqual([]);
    release();
    await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
    expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);
  });

  test('where the file has changed meanwhile, it starts afresh and has sent nothing', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.as('Ada Lindqvist');
    const present = await (await page.request.get(`${tenant.origins.app}/config.json`)).json();
    const release = await holdBack(page, configuration);
    await page.reload();
    await requests.cancel('Finance reporting – read');
    tenant.settings.configJson = { body: JSON.stringify({ ...present, organisation: { name: 'Contoso Hospitals' } }) };
    release();
    await expect(page.getByText('This page is run by Contoso Hospitals.')).toBeVisible();
    await expect(requests.row('Finance reporting – read')).toContainText('Waiting for approval');
    expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toEqual([]);
  });

  test('where the file is gone meanwhile, it says so', async ({ tenant, signIn, page }) => {
    await signIn.as('Ada Lindqvist');
    tenant.settings.configJson = { status: 404, body: 'Not found' };
    await page.reload();
    await expect(page.getByRole('main')).toContainText('The file config.json is missing');
  });
});
