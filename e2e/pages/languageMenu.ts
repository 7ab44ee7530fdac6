import type { Locator, Page } from '@playwright/test';

/** The choice of languages, in the account's menu, which is opened for it; `name`: of the choice, in the page's language. */
export async function languageMenu(page: Page, name = 'Language'): Promise<Locator> {
  const menu = page.getByRole('combobox', { name, exact: true });
  if (!(await menu.isVisible())) await page.locator('button[popovertarget=account-menu]').click();
  return menu;
}
