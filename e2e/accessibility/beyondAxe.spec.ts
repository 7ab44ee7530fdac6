import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** Where the focus is: what a screen reader calls it, and whether a person can see it. */
interface Stop {
  readonly name: string;
  readonly isOutlined: boolean;
  readonly isUncovered: boolean;
}

/** Goes on by one Tab; `undefined` at the end of the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return {
      name: element.getAttribute('aria-label') ?? label ?? element.textContent?.trim() ?? '',
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isUncovered: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
}

test('the keyboard goes through the page in reading order, sees where it is, and comes out at the end', async ({
  signIn,
  requests,
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 500 });
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  // It comes in a part of its own, after the rows.
  await expect(page.getByRole('button', { name: 'Download, print or copy a link' })).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop && stops.length < 60; stop = await nextStop(page)) stops.push(stop);
  expect(stops.map(({ name }) => name).slice(0, 11)).toEqual([
    'Skip to the list',
    'Help',
    'Account menu of Ada Lindqvist ada.lindqvist@marlowharbour.example',
    'Pending (7)',
    'All (20)',
    'For others (2)',
    'Refresh',
    'Select several',
    'Download, print or copy a link',
    'Salesforce: Sales EMEA',
    'Cancel request Salesforce: Sales EMEA',
  ]);
  expect(stops.at(-1)?.name).toBe('Cancel request SAP S/4HANA purchasing');
  expect(stops.filter(({ isOutlined, isUncovered }) => !isOutlined || !isUncovered)).toEqual([]);
});

test('at 320 by 256 pixels everything fits, and every button of both dialogs can be reached', async ({
  signIn,
  requests,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  await expectDialogFits(page);
  await page.keyboard.press('Escape');
  await requests.selectAll();
  await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
  await expectDialogFits(page);
});

async function expectDialogFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const buttons = await dialog.getByRole('button').all();
  const words = [];
  for (const button of buttons) {
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
    await button.click({ trial: true });
    words.push((await button.textContent())?.split(' ')[0]);
  }
  expect(new Set(words).size, 'no two buttons begin with the same word').toBe(buttons.length);
}

test('the dialog holds the keyboard until it is answered, and Escape leaves it', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toBeVisible();
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(requests.dialog).toHaveCount(0);
});

const wider = {
  'with the text spacing of WCAG 1.4.12':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'with text at 200 %': 'html { font-size: 200% !important }',
};
for (const [name, css] of Object.entries(wider)) {
  test(`${name} nothing is cut off and nothing scrolls sideways`, async ({ signIn, requests, page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await signIn.as('Ada Lindqvist', '?view=all');
    await requests.selectAll();
    await requests.title('Customer data lake – pseudonymised').click();
    // A constructed style sheet is what the content security policy leaves open.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const clipped = await page.evaluate(() => {
      const hidden = [...document.querySelectorAll('main *, header *')].filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return isCut && overflowX === 'hidden' && clipPath === 'none';
      });
      return [...hidden.map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 60)}`)];
    });
    expect(clipped).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
