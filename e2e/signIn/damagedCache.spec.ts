import { expect, test } from '../tenantTest.ts';

test('whichever key of MSAL is damaged, a reload leads to the list, or to a sign-in that does', async ({
  signIn,
  page,
}) => {
  test.slow();
  await signIn.byHand('Ada Lindqvist');
  const list = page.getByRole('listitem').first();
  await expect(list).toBeVisible();
  const whole = await page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>);
  const keys = Object.keys(whole).filter((key) => key.startsWith('msal.'));
  expect(keys.length).toBeGreaterThan(6);
  let signIns = 0;
  for (const key of keys) {
    await page.evaluate(
      ([values, damaged]) => {
        sessionStorage.clear();
        for (const [name, value] of Object.entries(values)) sessionStorage.setItem(name, value);
        sessionStorage.setItem(damaged, values[damaged]?.slice(0, -2) ?? '');
      },
      [whole, key] as const,
    );
    await page.reload();
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    await expect(list.or(button)).toBeVisible();
    if (await button.isVisible()) {
      signIns++;
      await button.click();
      await signIn.choose('Ada Lindqvist');
    }
    await expect(list).toBeVisible();
  }
  expect(signIns).toBeGreaterThan(0);
});
