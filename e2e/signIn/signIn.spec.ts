import { clientId } from '../../tenant/core/registration.ts';
import { expect, test } from '../tenantTest.ts';

test('signs in by redirect with PKCE and no implicit grant', async ({ tenant, signIn, page }) => {
  await signIn.byHand('Ada Lindqvist');
  const [authorize] = tenant.log.calls({ operation: 'authorize' });
  const query = new URL(authorize?.url ?? '', tenant.origins.login).searchParams;
  expect(query.get('response_type')).toBe('code');
  expect(query.get('response_mode')).toBe('fragment');
  expect(query.get('code_challenge_method')).toBe('S256');
  expect(query.get('scope')).toContain('EntitlementMgmt-SubjectAccess.ReadWrite');
  const [token] = tenant.log.calls({ operation: 'token', method: 'POST' });
  expect(new URLSearchParams(token?.body).get('code_verifier')).toMatch(/^[\w-]{43}$/);
  expect(new URL(page.url()).hash).toBe('');
});

test('a link to a view survives the sign-in', async ({ tenant, signIn, page }) => {
  const id = tenant.directory.requestsOf('Ada').find(({ state }) => state === 'denied')?.id;
  await signIn.byHand('Ada Lindqvist', `?view=all&request=${id}`);
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all&request=${id}`);
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('It was denied, or nobody decided in time');
});

test('no token is in any storage after signing out', async ({ tenant, signIn, page, context }) => {
  await signIn.byHand('Ada Lindqvist');
  const before = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(before).toContain('accesstoken');
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL(`${tenant.origins.app}/`);
  const after = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(after).not.toMatch(/token|secret|ey[JK]|Ada/i);
  expect(await context.cookies(tenant.origins.login)).toEqual([]);
  expect(tenant.log.calls({ operation: 'logout' })[0]?.url).toContain('logout_hint=');
});

test('a forged answer in the address is ignored', async ({ tenant, signIn, page, consoleMessages }) => {
  await signIn.open('?view=all#code=forged&state=forged&client_info=e30');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
  expect(tenant.log.calls({ operation: 'token' })).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('a declined sign-in says so in plain words, keeps the view and offers to sign in again', async ({
  tenant,
  signIn,
  page,
}) => {
  await signIn.open('?view=all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Back without signing in');
  await expect(page.getByText('You did not finish signing in')).toBeVisible();
  await expect(page.getByText('AADSTS65004')).toBeVisible();
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('missing consent is explained, with its code and a text for an administrator', async ({
  tenant,
  signIn,
  page,
}) => {
  tenant.faults.signIn({ code: 90094 });
  await signIn.open();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByText('An administrator needs to allow it once')).toBeVisible();
  await expect(page.getByText('Code MAR-102')).toBeVisible();
  await expect(page.getByText('AADSTS90094').first()).toBeVisible();
  await page.getByText('Message for your administrator').click();
  const text = await page.locator('pre').innerText();
  expect(text).toContain('MAR-102, AADSTS90094');
  const consent = new URL(/https:\S+adminconsent\S+/.exec(text)?.[0] ?? '');
  expect(consent.origin).toBe('https://login.microsoftonline.com');
  expect(Object.fromEntries(consent.searchParams)).toEqual({
    client_id: clientId,
    scope: 'https://graph.microsoft.com/EntitlementMgmt-SubjectAccess.ReadWrite',
    redirect_uri: `${tenant.origins.app}/`,
  });
});

test('another account can be chosen, from a failed sign-in and from the account menu', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.byHand('Ada Lindqvist');
  const menu = page.getByRole('button', { name: 'Account menu' });
  await expect(page.getByRole('banner')).toContainText('Marlow Harbour');
  await menu.click();
  await page.getByRole('button', { name: 'Use another account' }).click();
  await signIn.choose('Ben Okafor');
  await expect(page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
  await expect(requests.rows).toHaveCount(0);
  await signIn.signOut();
  tenant.faults.signIn({ code: 50034 });
  await signIn.open();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByText('Code MAR-104')).toBeVisible();
  await page.getByRole('button', { name: 'Use another account' }).click();
  await signIn.choose('Ben Okafor');
  await expect(page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
});

const failures = [
  [65001, 'MAR-102', 'An administrator needs to allow it once'],
  [90095, 'MAR-102', 'An administrator needs to allow it once'],
  [50034, 'MAR-104', 'is not from the organisation that runs this app'],
  [53000, 'MAR-107', 'Your organisation does not allow sign-in'],
  [53003, 'MAR-107', 'Your organisation does not allow sign-in'],
  [50076, 'MAR-115', 'one more proof'],
  [50079, 'MAR-115', 'one more proof'],
] as const;
for (const [code, ours, words] of failures) {
  test(`AADSTS${code} ends on a page that says what to do, with ${ours}`, async ({ tenant, signIn, page }) => {
    tenant.faults.signIn({ code });
    await signIn.open('?view=all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.getByText(`Code ${ours}`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\?view=all$/);
  });
}

test('the answer to the sign-in of another tab says how to go on', async ({ tenant, signIn, page, context }) => {
  await signIn.open();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  const another = await context.newPage();
  await another.goto(tenant.origins.app);
  await another.getByRole('button', { name: 'Sign in' }).click();
  await expect(another.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  await another.goto(page.url());
  await another.getByRole('button', { name: 'Ada Lindqvist' }).click();
  await expect(another.getByText('Code MAR-111')).toBeVisible();
  await expect(another.getByText('open it in your browser')).toBeVisible();
});

test('two redirects without success end on a page that says so', async ({ signIn, page }) => {
  await signIn.open();
  for (let attempt = 0; attempt < 2; attempt++) {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Back without signing in');
  }
  await expect(page.getByRole('heading', { name: 'Signing in keeps bringing you back here' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Sign in', 'Use another account']);
});

test.describe('automatic sign-in', () => {
  test.use({ tenantOptions: { config: { signIn: 'automatic' } } });

  test('leads to the login server at once, and does not go round in circles', async ({ signIn, page }) => {
    await signIn.open();
    await signIn.choose('Back without signing in');
    await expect(page.getByText('You did not finish signing in')).toBeVisible();
    await page.reload();
    await signIn.choose('Back without signing in');
    const end = page.getByRole('heading', { name: 'Signing in keeps bringing you back here' });
    await expect(end).toBeVisible();
    await page.reload();
    await expect(end).toBeVisible();
  });
});

test.describe('a token that lives for ten seconds', () => {
  // MSAL renews 300 s early.
  test.use({ tenantOptions: { tokenLifetime: 310 } });

  test('is refreshed when it has expired', async ({ tenant, signIn, requests, page }) => {
    await page.clock.install();
    await signIn.byHand('Ada Lindqvist');
    const refreshes = () =>
      tenant.log.calls({ operation: 'token', method: 'POST' }).filter(({ body }) => body.includes('refresh_token='));
    const before = refreshes().length;
    await page.clock.fastForward(15_000);
    await requests.cancel('Finance reporting – read');
    await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
    expect(refreshes().length).toBeGreaterThan(before);
  });
});

test('the back button on the login page leads back to a page that still signs in', async ({
  signIn,
  page,
  consoleMessages,
}) => {
  await signIn.open('?view=all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(page).toHaveURL(/\?view=all$/);
  expect(consoleMessages).toEqual([]);
});

test('an interrupted sign-in of this tab never ends on a white page', async ({ tenant, signIn, page }) => {
  await signIn.open();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  // As if the tab had been restored in the middle: the sign-in is noted as under way, and no answer is in the address.
  await page.goto(`${tenant.origins.app}/`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('a session that has ended is said so, and signing in again brings the view back and sends nothing', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.byHand('Ada Lindqvist', '?view=all');
  tenant.faults.add({ on: 'cancel', kind: '401claims', interactionRequired: true });
  await requests.cancel('Finance reporting – read');
  const row = requests.row('Finance reporting – read');
  await expect(row).toContainText('Not sent: you need to sign in again');
  await row.getByRole('button', { name: 'Sign in again' }).click();
  await expect(requests.cancelButton('Finance reporting – read')).toBeVisible();
  await expect(page).toHaveURL(/\?view=all$/);
  expect(tenant.log.calls({ operation: 'cancel', method: 'POST' }).map(({ status }) => status)).toEqual([401]);
});
