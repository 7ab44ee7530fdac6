import { expect, test } from '../tenantTest.ts';

const good = '"clientId":"b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073","tenantId":"contoso.com"';

for (const { name, given, says } of [
  { name: 'missing', given: { status: 404, body: 'Not found' }, says: 'The file config.json is missing' },
  { name: 'HTML', given: { contentType: 'text/html', body: '<!doctype html>' }, says: 'holds no JSON' },
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
