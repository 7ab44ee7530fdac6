import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

/** The prompts of the sign-ins so far; `undefined` of one that lets the login server decide. */
function promptsAt(calls: readonly { readonly url: string; readonly method: string }[]): (string | null)[] {
  return calls
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => new URL(url, 'http://login.invalid').searchParams.get('prompt'));
}

/** The addresses in the history of a tab, of this page only. */
async function historyOf(page: Page, origin: string): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page);
  const { entries } = await browser.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url).filter((url) => url.startsWith(origin));
}

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

for (const mode of ['button', 'automatic'] as const) {
  test.describe(`a shared computer (${mode})`, () => {
    test.use({ tenantOptions: { config: { devices: 'shared', signIn: mode } } });

    test('keeps no token, costs a reload one redirect that asks nobody, and asks again after a sign-out', async ({
      tenant,
      signIn,
      page,
      context,
    }) => {
      const views = page.getByRole('navigation', { name: 'Views' });
      const prompts = () => promptsAt(tenant.log.calls({ operation: 'authorize' }));
      await signIn.enter(mode, 'Ada Lindqvist');
      await expect(views).toBeVisible();
      expect(prompts()).toEqual(['select_account']);
      expect(await stored(page)).not.toMatch(/token|secret|ey[JK]|Ada/i);

      await page.reload();
      await expect(views).toBeVisible();
      expect(prompts()).toEqual(['select_account', null]);

      const cookies = await context.cookies(tenant.origins.login);
      await signIn.signOut();
      await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
      // A device that signs in by itself.
      await context.addCookies(cookies);
      await page.reload();
      await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
      expect(prompts()).toHaveLength(2);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await signIn.choose('Ben Okafor');
      await expect(page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
      expect(prompts().at(-1)).toBe('select_account');
    });

    test('asks who it is in a tab of its own, whoever the login server knows', async ({
      tenant,
      signIn,
      page,
      openTab,
    }) => {
      await signIn.enter(mode, 'Ada Lindqvist');
      await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
      const other = await openTab();
      await other.signIn.enter(mode, 'Ben Okafor');
      await expect(other.page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
      expect(promptsAt(tenant.log.calls({ operation: 'authorize' }))).toEqual(['select_account', 'select_account']);
    });
  });
}

test.describe('on a shared computer', () => {
  test.use({ tenantOptions: { config: { devices: 'shared' } } });

  test('no view and no search comes into the history, and back and forward work all the same', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.byHand('Ada Lindqvist');
    await requests.view('All').click();
    await requests.searchFor('finance');
    await expect(requests.rows).toHaveCount(1);
    await requests.title('Finance reporting – read').click();
    await expect(requests.details).toBeVisible();
    await expect.poll(() => historyOf(page, tenant.origins.app)).toContain(`${tenant.origins.app}/`);
    expect(new Set(await historyOf(page, tenant.origins.app))).toEqual(new Set([`${tenant.origins.app}/`]));
    await page.goBack();
    await expect(requests.details).toHaveCount(0);
    await expect(requests.search).toHaveValue('finance');
    await page.goForward();
    await expect(requests.details).toBeVisible();
    expect(await stored(page)).not.toMatch(/finance/i);
    expect(await page.title()).not.toMatch(/finance/i);
  });

  test('a link that a helpdesk has sent leads to its request, and then is no longer in the address', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.byHand('Ada Lindqvist', '?view=all');
    await expect(requests.view('All')).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(`${tenant.origins.app}/`);
    const asked = tenant.log.calls({ operation: 'authorize' }).map(({ url }) => decodeURIComponent(url));
    for (const url of asked)
      expect(Buffer.from(url.split('state=')[1] ?? '', 'base64').toString()).not.toContain('view');
  });

  test('signing in again stores nothing of the account while the tab is at the login server', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.byHand('Ada Lindqvist');
    tenant.faults.add({ on: 'list', kind: '401claims', interactionRequired: true });
    await requests.refresh();
    // An answer without content leaves the tab where it is, and MSAL waiting.
    await page.route(`${tenant.origins.login}/**/authorize?**`, (route) => route.fulfill({ status: 204 }));
    await page.getByRole('button', { name: 'Sign in again' }).first().click();
    const decoded = () =>
      page.evaluate(() =>
        Object.values({ ...sessionStorage, ...localStorage }).flatMap((text) => {
          try {
            return [text, atob(text)];
          } catch {
            return [text];
          }
        }),
      );
    await expect.poll(async () => (await decoded()).join()).toContain('loginHint');
    expect((await decoded()).join()).not.toMatch(/idToken|idTokenClaims|Ada Lindqvist|eyJ0/);
  });

  test('the link of a helpdesk survives a step back from the login server', async ({ signIn, requests, page }) => {
    await signIn.open('?view=all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(requests.view('All')).toHaveAttribute('aria-current', 'true');
  });

  test('a screen that is shared stays covered when the page is loaded again', async ({ signIn, page }) => {
    await signIn.byHand('Ada Lindqvist', '?view=others&share=1');
    await page.reload();
    await expect(page.getByText('You are sharing your screen')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect(page.url()).toMatch(/\/\?share=1$/);
  });

  test('a tab that is brought back asks who it is', async ({ tenant, signIn, page, openTab }) => {
    await signIn.byHand('Ada Lindqvist');
    const kept = await page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>);
    await page.close();
    const other = await openTab();
    await other.page.goto(`${tenant.origins.app}/icon.svg`);
    await other.page.evaluate((entries) => Object.assign(sessionStorage, entries), kept);
    await other.page.goto(`${tenant.origins.app}/`);
    await other.page.getByRole('button', { name: 'Sign in' }).click();
    await other.signIn.choose('Ben Okafor');
    await expect(other.page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
  });

  test('the browser keeps no answer of Graph', async ({ tenant, signIn, requests, page }) => {
    tenant.settings.graphCacheControl = 'private, max-age=3600';
    await signIn.byHand('Chiara Fontana', '?view=all');
    await expect(requests.view('All')).toHaveText('All (400)');
    const read = tenant.log.calls({ operation: 'list', method: 'GET', status: 200 });
    expect(read.length).toBeGreaterThan(2);
    const kept = await page.evaluate(
      async (urls) => {
        const ask = (url: string) =>
          fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
        const force = (url: string) => fetch(url, { cache: 'force-cache', credentials: 'omit' });
        void ask;
        return (await Promise.all(urls.map(force))).filter(({ ok }) => ok).length;
      },
      read.map(({ url }) => tenant.origins.graph + url),
    );
    expect(kept).toBe(0);
  });

  test('a session of the login server that has ended is noticed by a reload', async ({
    tenant,
    signIn,
    page,
    context,
  }) => {
    await signIn.byHand('Ada Lindqvist');
    // A sign-out in another Microsoft app.
    await context.clearCookies();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Ben Okafor' })).toBeVisible();
    expect(tenant.log.calls({ operation: 'list' }).filter(({ person }) => person === 'Ben Okafor')).toEqual([]);
  });
});

test.describe('where people are asked whose computer it is', () => {
  test.use({ tenantOptions: { config: { devices: 'ask', signIn: 'automatic' } } });

  test('who says that it is shared is treated so, and who does not, as the owner', async ({
    tenant,
    signIn,
    page,
    openTab,
  }) => {
    await signIn.open();
    const box = page.getByRole('checkbox', { name: 'This is a shared computer' });
    await expect(box).toHaveAccessibleDescription(/not saved/);
    await box.check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect(await stored(page)).not.toMatch(/token|secret|ey[JK]|Ada/i);
    const own = await openTab();
    await own.signIn.open();
    await expect(own.page.getByRole('checkbox', { name: 'This is a shared computer' })).not.toBeChecked();
    await own.page.getByRole('button', { name: 'Sign in' }).click();
    await expect(own.page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect(await stored(own.page)).toMatch(/refreshtoken/i);
    expect(promptsAt(tenant.log.calls({ operation: 'authorize' }))).toEqual(['select_account', null]);
  });
});

test.describe('on a computer of one’s own', () => {
  for (const mode of ['button', 'automatic'] as const) {
    test.describe(mode, () => {
      test.use({ tenantOptions: { config: { signIn: mode } } });

      test('after a sign-out that did not come to Microsoft the next person is asked who they are', async ({
        tenant,
        signIn,
        page,
        openTab,
      }) => {
        await signIn.enter(mode, 'Ada Lindqvist');
        await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
        tenant.faults.add({ on: 'logout', kind: 'resetBefore' });
        await signIn.signOut();
        await page.waitForURL((url) => url.origin !== tenant.origins.app);
        await page.goto(`${tenant.origins.app}/`);
        await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
        await expect(page.getByText('close all browser windows')).toBeVisible();
        // Nor is anybody signed in as the person before in a tab of their own.
        const other = await openTab();
        await other.signIn.enter('button', 'Ben Okafor');
        await expect(other.page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
        await page.getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
      });
    });
  }

  test('when a session has ended, what is private is covered until somebody signs in', async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await signIn.as('Ada Lindqvist');
    await requests.title('Finance reporting – read').click();
    const justification = requests.details.getByText('Quarter-end closing');
    await expect(justification).toBeVisible();
    tenant.faults.add({ on: 'list', kind: '401claims', interactionRequired: true });
    await requests.refresh();
    await expect(page.getByRole('button', { name: 'Sign in again' }).first()).toBeVisible();
    await expect(justification).toHaveCount(0);
    await expect(requests.details.getByText('Hidden').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Account menu/ })).not.toContainText('@');
    await requests.openExportMenu();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download as CSV' })).toHaveCount(0);
  });
});
