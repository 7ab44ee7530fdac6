import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I19: a nextLink that leads elsewhere on Graph is not followed, and the list is called incomplete', async ({
  tenant,
  signIn,
  page,
}) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  tenant.faults.add({ on: 'list', kind: 'foreignNextLink', host: tenant.origins.graph, path: '/beta/me?$skiptoken=a' });
  await signIn.as('Ada Lindqvist');
  await expect(page.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible();
  expect(paths.filter((path) => path.startsWith('/beta/'))).not.toEqual([]);
  expect(paths).not.toContain('/beta/me');
});

test('I19: tokens go to Graph and to the token endpoint only, a hostile nextLink included', async ({
  tenant,
  signIn,
  requests,
  page,
  browserName,
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
  await signIn.byHand('Ada Lindqvist');
  await expect(page.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible();
  tenant.faults.add({ on: 'cancel', kind: '401claims' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();

  expect([...origins].sort()).toEqual(Object.values(tenant.origins).sort());
  expect(carriers).toContain(tenant.origins.graph);
  // Firefox tells the test runner no body, and the refresh token is in one.
  if (browserName === 'firefox') return;
  const tokenEndpoint = [...carriers].filter((carrier) => carrier !== tenant.origins.graph);
  expect(tokenEndpoint).toHaveLength(1);
  expect(tokenEndpoint[0]).toMatch(new RegExp(`^${tenant.origins.login}/[^/]+/oauth2/v2.0/token$`));
});
