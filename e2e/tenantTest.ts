import { expect, type Page } from '@playwright/test';
import { RequestsScreen } from './pages/RequestsScreen.ts';
import { SignInScreens } from './pages/SignInScreens.ts';
import { test as withTenant } from './withTenant.ts';

interface Fixtures {
  signIn: SignInScreens;
  requests: RequestsScreen;
  /** Opens another tab of the same browser. */
  openTab: () => Promise<Tab>;
  /** What the page wrote to the console, and errors that nobody caught. */
  consoleMessages: string[];
  /** Runs with every test: nothing the page does breaks its policies, and no token goes to another host than Graph's. */
  policies: undefined;
}

/** A tab, and its screens. */
export interface Tab {
  readonly page: Page;
  readonly signIn: SignInScreens;
  readonly requests: RequestsScreen;
}

/** The test of this project: every one has a tenant of its own, and the built app under the production headers. */
export const test = withTenant.extend<Fixtures>({
  signIn: async ({ page, tenant }, use) => use(new SignInScreens(page, tenant)),
  requests: async ({ page }, use) => use(new RequestsScreen(page)),
  openTab: async ({ context, tenant }, use) =>
    use(async () => {
      const page = await context.newPage();
      return { page, signIn: new SignInScreens(page, tenant), requests: new RequestsScreen(page) };
    }),
  policies: [
    async ({ context, tenant }, use) => {
      const broken: string[] = [];
      // Chromium alone says it in the console by itself.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.warn(`Content Security Policy: ${effectiveDirective} forbids ${blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (/Content.Security.Policy|TrustedHTML|TrustedScript|Trusted Types/i.test(message.text())) {
          broken.push(message.text());
        }
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (!protocol.startsWith('http')) return;
        const hasToken = request.headers()['authorization'] !== undefined;
        if (hasToken && origin !== tenant.origins.graph) broken.push(`a token went to ${origin}`);
      });
      await use(undefined);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
  consoleMessages: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await use(messages);
  },
});

export { expect } from '@playwright/test';
