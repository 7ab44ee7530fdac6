import { test as base, expect } from '@playwright/test';
import { type BareHost, startBareHost } from '../bareHost.ts';
import { RequestsScreen } from '../pages/RequestsScreen.ts';
import { SignInScreens } from '../pages/SignInScreens.ts';

/** A test with a host that has lost all headers of the page. */
const test = base.extend<{ host: BareHost; consoleMessages: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern.
  host: async ({}, use) => {
    const host = await startBareHost('?view=all');
    await use(host);
    await host.stop();
  },
  consoleMessages: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await use(messages);
  },
});

test('a person signs in and cancels, and the page keeps to its policy', async ({ host, page, consoleMessages }) => {
  const { tenant } = host;
  const signIn = new SignInScreens(page, tenant);
  await signIn.byHand('Ada Lindqvist');
  await new RequestsScreen(page).cancel('Finance reporting – read');
  await expect(page.getByText('Cancelled: your request for Finance reporting – read').first()).toBeVisible();
  expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);
  expect(consoleMessages).toEqual([]);

  const broken = new Set<string>();
  await page.exposeFunction('note', (directive: string) => broken.add(directive));
  await page.evaluate(
    async (elsewhere) => {
      const { note } = window as unknown as { note: (directive: string) => void };
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => note(effectiveDirective));
      const script = document.createElement('script');
      const style = document.createElement('style');
      style.append('body { display: none }');
      for (const attempt of [
        () => script.append('document.title = "changed"'),
        () => document.body.append(script),
        () => document.body.append(style),
        () => document.body.insertAdjacentHTML('beforeend', '<hr>'),
        () => fetch(elsewhere),
      ]) {
        try {
          await attempt();
        } catch {}
      }
    },
    host.framing.replace('localhost', '127.0.0.1'),
  );
  await expect
    .poll(() => [...broken].toSorted())
    .toEqual(expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'style-src-elem']));
  await expect(page).not.toHaveTitle('changed');
  await expect(page.getByRole('heading', { name: 'My access requests' })).toBeVisible();
});

test('inside another page it does not start, asks nobody for anything, and leads to a window of its own', async ({
  host,
  page,
  context,
}) => {
  await page.goto(host.framing);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('alert').getByText('This page does not start inside another page.')).toBeVisible();
  await expect(inside.getByRole('button')).toHaveCount(0);
  expect(host.tenant.log.calls()).toEqual([]);
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: 'Open this page in its own window' }).click();
  const own = await opened;
  await expect(own).toHaveURL(`${host.tenant.origins.app}/?view=all`);
  const signIn = new SignInScreens(own, host.tenant);
  await own.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(new RequestsScreen(own).rows.first()).toBeVisible();

  // It has had as much time in the frame as in the window. What the page itself names was under way, and is not run.
  await expect(inside.getByRole('button')).toHaveCount(0);
  const loaded = await inside
    .locator('body')
    .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  expect(loaded.filter((path) => path.startsWith('/assets/') && !/^\/assets\/(index|app)-/.test(path))).toEqual([]);
});

test.describe('for a browser in German', () => {
  test.use({ locale: 'de-DE' });

  test('it says so in German', async ({ host, page }) => {
    await page.goto(host.framing);
    const alert = page.frameLocator('iframe').getByRole('alert');
    await expect(alert).toHaveAttribute('lang', 'de');
    await expect(alert.getByRole('link')).toBeVisible();
  });
});
