import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './tenantTest.ts';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of a cancel, ${colorScheme}`, async ({ tenant, signIn, requests, page }) => {
    await page.emulateMedia({ colorScheme });
    await signIn.open();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expectNoViolations(page);
    await signIn.as('Ada Lindqvist', '?view=all');
    await expect(requests.rows.first()).toBeVisible();
    await expectNoViolations(page);
    await requests.row('Marketing asset library').getByRole('link').click();
    await expectNoViolations(page);
    await requests.cancelButton('SAP S/4HANA purchasing').click();
    await expect(requests.dialog).toBeVisible();
    await expectNoViolations(page);
    await requests.dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect(requests.row('SAP S/4HANA purchasing')).toContainText('Cancelled:');
    tenant.faults.add({ on: 'cancel', kind: '409' });
    await requests.cancel('VPN for contractors');
    await expect(requests.row('VPN for contractors')).toContainText('Not cancelled:');
    await expectNoViolations(page);
  });
}

test('the whole cancel works by keyboard at 320 pixels', async ({ signIn, requests, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton('Finance reporting – read').focus();
  await page.keyboard.press('Enter');
  await expect(requests.dialog.getByRole('button', { name: 'Keep request' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
  await expect(requests.row('Finance reporting – read').getByRole('heading')).toBeFocused();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
