import { expect, test } from '../tenantTest.ts';

/** What of the browser fails, by the path of the function, and when the app first needs it. */
const faults = [
  ['while the list is drawn', 'Intl.DateTimeFormat.prototype.format'],
  ['while the list is put in order', 'Array.prototype.toSorted'],
  ['while the page starts', 'CSSStyleDeclaration.prototype.setProperty'],
] as const;

for (const [when, path] of faults) {
  test(`a mistake of the app ${when} ends on a page with a code and a way on, and without its inner words`, async ({
    signIn,
    page,
  }) => {
    await signIn.as('Ada Lindqvist');
    await page.addInitScript((broken) => {
      // The tab's name outlives a reload, and nothing else of the page.
      if (window.name !== 'broken') return;
      const parts = broken.split('.');
      const last = parts.pop() ?? '';
      // biome-ignore lint/suspicious/noExplicitAny: any object of the browser.
      const owner = parts.reduce((from: any, part) => from[part], globalThis);
      const fail = () => {
        throw new TypeError('inner words');
      };
      Object.defineProperty(owner, last, { get: () => fail, configurable: true });
    }, path);
    await page.evaluate(() => {
      window.name = 'broken';
    });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong in this app' })).toBeVisible();
    await expect(page.getByText('MAR-403', { exact: true })).toBeVisible();
    const shown = await page.locator('body').innerText();
    expect(shown).not.toMatch(/inner words|TypeError|Error:|\.js\b|\bat \w+/);
    await expect(page.getByRole('listitem')).toHaveCount(0);

    await page.evaluate(() => {
      window.name = '';
    });
    await page.getByRole('button', { name: 'Reload page' }).click();
    await expect(page.getByRole('listitem').first()).toBeVisible();
  });
}
