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
  await expect(requests.row(packageName)).toContainText('Not cancelled: Microsoft Entra is too busy');
  const calls = tenant.log.calls({ origin: 'graph' }).length;
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not sent: Microsoft asks everybody to wait');
  await page.reload();
  await expect(page.getByText('Microsoft Graph is asked too much at the moment. Try again after')).toBeVisible();
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(calls);
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
  await expect(page.getByText('asked too much at the moment. Try again in a minute')).toBeVisible({ timeout: 30_000 });
  expect(tenant.log.calls({ operation: 'list', method: 'GET' })).toHaveLength(3);
});

test('I19: tokens go to Graph and to the token endpoint only, a hostile nextLink included', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const carriers = new Set<string>();
  const origins = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    origins.add(origin);
    const text = JSON.stringify([request.headers(), request.url(), request.postData()]);
    // A signed token is three parts, and Entra's refresh tokens begin with "1.".
    if (/ey[\w-]{20,}\.ey[\w-]{20,}\.|refresh_token=1\./.test(text)) {
      carriers.add(origin === tenant.origins.graph ? origin : origin + pathname);
    }
  });
  tenant.faults.add({ on: 'list', kind: 'foreignNextLink', host: 'http://localhost:9' });
  await signIn.as('Ada Lindqvist');
  await expect(page.getByText('This list is incomplete or out of date')).toBeVisible();
  tenant.faults.add({ on: 'cancel', kind: '401claims' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();

  expect([...origins].sort()).toEqual(Object.values(tenant.origins).sort());
  const tokenEndpoint = [...carriers].filter((carrier) => carrier !== tenant.origins.graph);
  expect(carriers).toContain(tenant.origins.graph);
  expect(tokenEndpoint).toHaveLength(1);
  expect(tokenEndpoint[0]).toMatch(new RegExp(`^${tenant.origins.login}/[^/]+/oauth2/v2.0/token$`));
});
