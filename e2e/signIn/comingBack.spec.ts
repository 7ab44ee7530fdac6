import type { Page } from '@playwright/test';
import { fillStorage } from '../pages/fillStorage.ts';
import { expect, test } from '../tenantTest.ts';
import { holdLoginServer, letHalfAMinutePass } from './slowLoginServer.ts';

const packageName = 'Finance reporting – read';

/** Waits until the app has taken the place of the landing that the HTML shows. */
async function seeApp(page: Page): Promise<void> {
  await expect(page.locator('.first-paint')).toHaveCount(0);
}

test('a copy of a tab that was not loaded at the sign-out comes back without the session', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.byHand('Ada Lindqvist');
  // A copy: the browser gives a window that a page opens what that page has stored.
  const [copy] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void open(location.href))]);
  await expect(copy.getByRole('button', { name: `Cancel request ${packageName}` })).toBeVisible();
  await copy.goto('about:blank');
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await copy.goBack();
  await expect(copy.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
  await expect(copy.getByText('Ada Lindqvist')).toHaveCount(0);
  await expect(copy.getByText(packageName)).toHaveCount(0);
  const stored = await copy.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(stored).not.toMatch(/"secret"|accessToken|ey[JK]/);
  const { length } = tenant.log.calls({ operation: 'list' });
  await copy.reload();
  await expect(copy.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(tenant.log.calls({ operation: 'list' })).toHaveLength(length);
  expect(posts()).toEqual([]);
  await expect(requests.rows).toHaveCount(0);
});

const views = [
  ['a percent sign', '?view=all&q=100%'],
  ['an escape of Latin-1', '?view=all&q=%E4rger'],
  ['a long search in Cyrillic', `?view=all&q=${encodeURIComponent('ж'.repeat(200))}`],
  ['a search in Japanese', `?view=all&q=${encodeURIComponent('経費 精算')}`],
] as const;

for (const mode of ['button', 'automatic'] as const) {
  test.describe(`a view (${mode})`, () => {
    test.use({ tenantOptions: { config: { signIn: mode } } });

    for (const [name, query] of views) {
      test(`survives a sign-in with ${name} in its link, and the login server is not told`, async ({
        tenant,
        signIn,
        page,
      }) => {
        const told: string[] = [];
        page.on('request', (request) => {
          const { origin, searchParams } = new URL(request.url());
          if (origin !== tenant.origins.login) return;
          const parts = (searchParams.get('state') ?? '').split('|');
          told.push(request.url(), ...parts.map((part) => Buffer.from(part, 'base64url').toString()));
        });
        await signIn.enter(mode, 'Ada Lindqvist', query);
        const search = new URLSearchParams(query).get('q') ?? '';
        await expect(page.getByRole('searchbox')).toHaveValue(search);
        expect(told.length).toBeGreaterThan(0);
        for (const words of told) {
          expect(words).not.toMatch(/view/);
          expect(words).not.toContain(encodeURIComponent(search));
          expect(words).not.toContain(search);
        }
        await expect(page.getByRole('link', { name: /^All/ })).toHaveAttribute('aria-current', 'true');
      });
    }

    test('that is a search and nothing else comes back', async ({ signIn, page }) => {
      await signIn.enter(mode, 'Ada Lindqvist', '?q=zebra');
      await expect(page.getByRole('heading', { name: 'No match for “zebra”' })).toBeVisible();
    });

    test('is the one that was left, and no entry of the history holds an answer', async ({ tenant, signIn, page }) => {
      await signIn.enter(mode, 'Ada Lindqvist', '?view=all');
      await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
      await expect(page).toHaveURL(/\/\?view=all$/);
      const browser = await page.context().newCDPSession(page);
      const { entries } = await browser.send('Page.getNavigationHistory');
      const own = entries.map(({ url }) => url).filter((url) => url.startsWith(tenant.origins.app));
      // Of the page that was left and of the one that came: where it was left before it was there, there is no first one.
      expect(own.length).toBeLessThanOrEqual(2);
      expect(new Set(own)).toEqual(new Set([`${tenant.origins.app}/?view=all`]));
    });
  });

  test.describe(`an administrator who comes back from the consent page (${mode})`, () => {
    test.use({ tenantOptions: { config: { signIn: mode } } });

    for (const [what, answer, said] of [
      ['who agreed', '&tenant=t&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read', 'an administrator agreed'],
      ['who did not', '&error=permission_denied&error_description=The+admin+canceled', 'nobody agreed'],
    ] as const) {
      test(`${what} is told what the answer says, and the address forgets it`, async ({ tenant, signIn, page }) => {
        await signIn.open(`?view=all&admin_consent=True${answer}`);
        await expect(page.getByText(said)).toContainText('so we could not check it');
        await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
        expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await signIn.choose('Ada Lindqvist');
        await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
      });
    }
  });

  test.describe(`an answer to nobody’s question (${mode})`, () => {
    test.use({ tenantOptions: { config: { signIn: mode } } });

    test('is said with the code of its refusal, once, and nothing is redeemed', async ({ tenant, signIn, page }) => {
      await signIn.open('?view=all#error=access_denied&error_description=AADSTS65004%3A+declined&state=lost');
      await expect(page.getByText('Code MAR-111')).toBeVisible();
      await expect(page.getByText('AADSTS65004')).toBeVisible();
      await expect(page.getByText('so we could not check it')).toBeVisible();
      await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
      expect(tenant.log.calls({ operation: 'token' })).toEqual([]);
      expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
    });
  });
}

test('who comes back by the back button, however often, is not told that signing in goes in circles', async ({
  signIn,
  page,
}) => {
  await signIn.open();
  for (let time = 0; time < 3; time++) {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
    await page.goBack();
  }
  await expect(page.getByText('See and cancel your requests')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test.describe('automatic sign-in', () => {
  test.use({ tenantOptions: { config: { signIn: 'automatic' } } });

  test('who comes back by the back button is not sent away again at once', async ({ tenant, signIn, page }) => {
    await signIn.open();
    await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
    await page.goto(`${tenant.origins.app}/`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(2);
  });

  test('a login server that is slow is called slow', async ({ tenant, signIn, page, context }) => {
    await letHalfAMinutePass(page);
    const letGo = await holdLoginServer(page);
    // Kept by the page itself: Playwright hears nothing of a page that is on its way.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const text = document.querySelector('main [role=status]')?.textContent;
        if (text) localStorage['said'] = text;
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
    await page.goto(`${tenant.origins.app}/`, { waitUntil: 'commit' });
    const said = async () => {
      const { origins } = await context.storageState();
      return origins.flatMap(({ localStorage }) => localStorage.filter(({ name }) => name === 'said'));
    };
    await expect.poll(said, { timeout: 30_000 }).toEqual([{ name: 'said', value: expect.stringMatching(/slow/) }]);
    letGo();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(1);
  });
});

test('two presses while the login server is slow are one, and the page says that it is on its way', async ({
  tenant,
  signIn,
  page,
}) => {
  await signIn.open();
  await seeApp(page);
  const letGo = await holdLoginServer(page);
  // In the page itself: Playwright looks at nothing while a page is on its way.
  const said = await page.getByRole('button', { name: 'Sign in' }).evaluate(async (button: HTMLElement) => {
    button.click();
    button.click();
    const status = () => document.querySelector('main [role=status]')?.textContent;
    while (!status()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [status(), document.querySelector('main')?.textContent?.includes('MAR-')];
  });
  expect(said).toEqual(['Opening Microsoft’s sign-in page…', false]);
  letGo();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(1);
});

test('a login server that is slow is called slow, and not a failure', async ({ tenant, signIn, page }) => {
  await letHalfAMinutePass(page);
  await signIn.open();
  await seeApp(page);
  const letGo = await holdLoginServer(page);
  // In the page itself: Playwright looks at nothing while a page is on its way.
  const said = await page.getByRole('button', { name: 'Sign in' }).evaluate(async (button: HTMLElement) => {
    button.click();
    const status = () => document.querySelector('main [role=status]')?.textContent ?? '';
    while (!/slow|long/.test(status())) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [status(), document.body.innerText.includes('MAR-')];
  });
  expect(said).toEqual([expect.stringMatching(/slow|long/), false]);
  letGo();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(1);
});

test('a token endpoint that is busy is called busy for as long as MSAL holds calls back, and nobody has to sign in', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.byHand('Ada Lindqvist');
  tenant.faults.add({ on: 'token', kind: '503', code: 'temporarily_unavailable' });
  // The token that the tab holds runs out, so that each reading needs a new one.
  await page.clock.fastForward(3_900_000);
  for (let reading = 0; reading < 2; reading++) {
    await requests.refreshButton.click();
    await expect(page.getByText('Code MAR-203')).toBeVisible();
    await expect(page.getByText('Code MAR-201')).toHaveCount(0);
  }
});

test('repeated slashes in the address do not matter', async ({ tenant, page, signIn }) => {
  await page.goto(`${tenant.origins.app}//?view=all`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
});

test.describe('a storage that is full when the token of the tab has run out', () => {
  test.beforeEach(async ({ signIn, page }) => {
    await page.clock.install();
    await signIn.byHand('Ada Lindqvist');
    await page.evaluate(fillStorage);
  });

  test('is named where a list is read', async ({ requests, page }) => {
    await page.clock.fastForward(3_900_000);
    const list = page.getByRole('region', { name: 'Requests' });
    // A second try is told the same: it is the storage still.
    for (let reading = 0; reading < 2; reading++) {
      await requests.refreshButton.click();
      await expect(list.getByText('Code MAR-110')).toBeVisible();
      await expect(list.getByText('Delete the site data for this page')).toBeVisible();
    }
  });

  test('is named where a request is cancelled, and nothing is sent', async ({ requests, page, posts }) => {
    // Without the timers, for the page would read its list again, and that reading would be told instead.
    await page.clock.setSystemTime(Date.now() + 3_900_000);
    await requests.cancel(packageName);
    const row = requests.row(packageName);
    await expect(row).toContainText('Not sent: your browser’s storage for this page is full');
    await expect(row).toContainText('Code MAR-110');
    expect(posts()).toEqual([]);
  });
});

test('a page that came by http says that it needs https', async ({ tenant, page }) => {
  // No such host: whatever it is asked, the app's own server answers.
  await page.route('http://access.contoso.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(tenant.origins.app + pathname + search) });
  });
  await page.goto('http://access.contoso.example/?view=all');
  await expect(page.getByText('Code MAR-406')).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://access.contoso.example/?view=all' })).toBeVisible();
});
