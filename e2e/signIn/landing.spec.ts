import type { BrowserContext, Page } from '@playwright/test';
import { drawing, starting } from '../pages/appScripts.ts';
import { holdBack } from '../pages/holdBack.ts';
import { wordsIn } from '../pages/wordsIn.ts';
import { expect, test } from '../tenantTest.ts';

const widths = [1280, 390, 320];

/** Opens a view while a script of the app is still on its way; gives back a function that lets it come. */
async function openBeforeApp(page: Page, url: string, script = starting): Promise<() => void> {
  const release = await holdBack(page, script);
  await page.goto(url, { waitUntil: 'commit' });
  return release;
}

/** Where the words of the landing stand. */
async function places(page: Page) {
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  const words = [
    page.getByRole('heading', { name: 'My access requests' }),
    page.getByRole('heading', { name: 'See and cancel your requests' }),
    page.getByText('Sign in with your work or school account'),
    page.getByRole('button', { name: 'Sign in' }),
  ];
  return Promise.all(words.map((locator) => locator.boundingBox()));
}

/** Adds up in every page how far things on it move by themselves: https://web.dev/articles/cls */
async function watchShifts(context: BrowserContext): Promise<(page: Page) => Promise<number>> {
  await context.addInitScript(() => {
    const watched = { shifts: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) watched.shifts += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return (page) => page.evaluate(() => (window as unknown as { watched: { shifts: number } }).watched.shifts);
}

for (const width of widths) {
  test(`the HTML alone shows the landing, with the words of the app where the app has them, at ${width} pixels`, async ({
    page,
    tenant,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const release = await openBeforeApp(page, tenant.origins.app);
    const before = await places(page);
    expect(before).not.toContain(null);
    release();
    await page.getByRole('button', { name: 'Help' }).waitFor();
    expect(await places(page)).toEqual(before);
  });

  test(`nothing moves by itself on the way to the list, at ${width} pixels`, async ({ page, context, signIn }) => {
    const shifts = await watchShifts(context);
    await page.setViewportSize({ width, height: 800 });
    await signIn.open();
    await page.getByRole('button', { name: 'Help' }).waitFor();
    expect(await shifts(page)).toBe(0);
    await signIn.byHand('Ada Lindqvist');
    for (const query of ['', '?view=others']) {
      await signIn.open(query);
      await page.getByRole('link', { name: /^For others \(\d+\)$/ }).waitFor();
      await page.getByRole('listitem').first().waitFor();
      expect(await shifts(page), query).toBe(0);
    }
  });
}

test('who is signed in sees the shape of a list, and never the landing', async ({ page, signIn, tenant }) => {
  await signIn.byHand('Ada Lindqvist');
  await openBeforeApp(page, tenant.origins.app);
  await expect(page.getByText('Loading your requests…')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeHidden();
});

/** Everything that an organisation may say of itself. */
const full = {
  helpdesk: { name: 'Service desk', phone: '+47 22 00 00', email: 'help@marlow.example', hours: { en: 'Mondays' } },
  organisation: {
    name: 'Marlow Harbour',
    logo: 'icon.svg',
    colour: '#7a1f5c',
    privacyUrl: 'https://marlow.example/privacy',
    termsUrl: 'https://marlow.example/terms',
    links: [{ text: { en: 'Intranet' }, url: 'https://marlow.example/' }],
  },
};

test('before anybody signs in the page says whose it is, what opens, and whom to ask', async ({
  tenant,
  signIn,
  page,
}) => {
  tenant.settings.config = full;
  await signIn.open();
  await expect(page.getByRole('banner').getByRole('img', { name: 'Marlow Harbour' })).toBeVisible();
  await expect(page).toHaveTitle('My access requests · Marlow Harbour');
  await expect(page.getByRole('main')).toContainText(
    `opens Microsoft’s page at ${new URL(tenant.origins.login).host}.`,
  );
  await expect(page.getByRole('main')).toContainText('This page never sees your password.');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('This page is run by Marlow Harbour.');
  await expect(footer.getByRole('link')).toHaveText([
    '+47 22 00 00',
    'help@marlow.example',
    'Privacy',
    'Terms of use',
    'Intranet',
  ]);
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  const stays = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--focus', '--error-foreground', '--success-foreground', '--link'].map((name) =>
      style.getPropertyValue(name),
    );
  });
  tenant.settings.config = {};
  await signIn.open();
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCSS('background-color', 'rgb(15, 108, 189)');
  expect(
    await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--focus', '--error-foreground', '--success-foreground', '--link'].map((name) =>
        style.getPropertyValue(name),
      );
    }),
  ).toEqual(stays);
});

for (const width of widths) {
  test(`nothing that comes with the configuration moves anything, at ${width} pixels`, async ({
    page,
    context,
    signIn,
    tenant,
  }) => {
    tenant.settings.config = full;
    const shifts = await watchShifts(context);
    await page.setViewportSize({ width, height: 800 });
    const release = await openBeforeApp(page, tenant.origins.app);
    const before = await places(page);
    release();
    await page.getByRole('contentinfo').waitFor();
    await page.getByText('This page never sees your password.').waitFor();
    expect(await places(page)).toEqual(before);
    expect(await shifts(page)).toBe(0);
    await signIn.as('Ada Lindqvist');
    await page.getByRole('contentinfo').waitFor();
    expect(await shifts(page)).toBe(0);
  });
}

for (const query of ['?help=agent', '?share=1', '#code=1&state=2']) {
  test(`${query} asks for something else than the landing in English`, async ({ page, tenant }) => {
    await openBeforeApp(page, `${tenant.origins.app}/${query}`);
    await expect(page.getByText('Loading your requests…')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeHidden();
  });
}

/** Until the app is there: the shape of a list in the direction of the script, and no word in another language. */
async function seeShape(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  await expect(page.locator('.first-paint .skeleton > div').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', direction);
  expect(await page.locator('body').innerText()).not.toMatch(/\p{L}/u);
}

for (const [locale, query, direction] of [
  ['de-DE', '', 'ltr'],
  ['he-IL', '?view=all', 'rtl'],
  ['ar-EG', '?request=1', 'rtl'],
  ['en-GB', '?lang=de', 'ltr'],
  ['en-GB', '?view=all&lang=he', 'rtl'],
] as const) {
  test.describe(`in a browser in ${locale} at "${query}"`, () => {
    test.use({ locale });

    test('the page has its direction from the first paint, and no words in English', async ({ page, tenant }) => {
      const release = await openBeforeApp(page, `${tenant.origins.app}/${query}`);
      await seeShape(page, direction);
      release();
      await page.getByRole('combobox').waitFor();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
    });
  });
}

test('"Sign in" is heard before the app is there', async ({ page, signIn, tenant }) => {
  const release = await openBeforeApp(page, `${tenant.origins.app}/?view=all`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  release();
  await signIn.choose('Ada Lindqvist');
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
  await expect(page.getByRole('region', { name: 'Requests' }).getByRole('listitem').first()).toBeVisible();
});

test('a press that begins on the HTML and ends on the app is one', async ({ page, signIn, tenant }) => {
  const release = await openBeforeApp(page, tenant.origins.app);
  await page.getByRole('button', { name: 'Sign in' }).hover();
  await page.mouse.down();
  release();
  await page.getByRole('button', { name: 'Help' }).waitFor();
  expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
  await page.mouse.up();
  await signIn.choose('Ada Lindqvist');
});

test('a press that is taken back signs nobody in', async ({ page, tenant }) => {
  const release = await openBeforeApp(page, tenant.origins.app);
  await page.getByRole('button', { name: 'Sign in' }).hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  release();
  await page.getByRole('button', { name: 'Help' }).waitFor();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
});

test('whoever has reached the button by keyboard is still there when the app is', async ({ page, signIn, tenant }) => {
  const release = await openBeforeApp(page, tenant.origins.app);
  const button = page.getByRole('button', { name: 'Sign in' });
  await button.waitFor();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  release();
  await page.getByRole('button', { name: 'Help' }).waitFor();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await signIn.choose('Ada Lindqvist');
});

test('a language that was chosen before is not shown in English first', async ({ page, signIn, tenant }) => {
  await signIn.open();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Anmelden' }).waitFor();
  await openBeforeApp(page, tenant.origins.app);
  await seeShape(page, 'ltr');
});

test('a script that is lost is said so, with a way on', async ({ page, signIn }) => {
  await page.route(starting, (route) => route.abort());
  await signIn.open('?view=all');
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeHidden();
  await page.unroute(starting);
  await page.getByRole('button', { name: 'Reload page' }).click();
  await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
  await expect(page).toHaveURL(/\?view=all$/);
  await expect(page.getByText('This page could not be loaded.')).toBeHidden();
});

test.describe('in Hebrew', () => {
  test.use({ locale: 'he-IL' });

  for (const script of [starting, drawing]) {
    test(`${script} lost is said so in Hebrew, and in English where not even words can be loaded`, async ({
      page,
      signIn,
    }) => {
      const hebrew = wordsIn('he');
      const alert = page.getByRole('alert');
      await page.route(script, (route) => route.abort());
      await signIn.open();
      await expect(alert).toContainText(
        hebrew('This page could not be loaded. Check your connection, then reload the page.'),
      );
      await expect(alert).toHaveAttribute('lang', 'he');
      await page.route('**/not-loaded.json', (route) => route.abort());
      await alert.getByRole('button', { name: hebrew('Reload page') }).click();
      await expect(alert).toContainText('This page could not be loaded.');
      await expect(alert.getByRole('button', { name: 'Reload page' })).toBeVisible();
    });
  }
});

for (const script of [starting, drawing]) {
  test(`${script} that does not come is said so after a minute, and makes the page when it comes`, async ({
    page,
    tenant,
  }) => {
    await page.clock.install();
    const release = await openBeforeApp(page, tenant.origins.app, script);
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(page.getByText('This page could not be loaded.')).toBeVisible();
    release();
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(page.getByText('This page could not be loaded.')).toHaveCount(0);
  });
}

test('a script that is broken is said so as well', async ({ page, signIn }) => {
  await page.route(starting, (route) => route.fulfill({ contentType: 'text/javascript', body: 'not a script' }));
  await page.route('**/', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace(/ integrity="[^"]*"/g, '') });
  });
  await signIn.open();
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and waits for nothing', async ({ page, signIn }) => {
    await signIn.open();
    // Playwright takes no text out of a <noscript>, shown or not.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('Loading your requests…')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeHidden();
  });
});
