import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { RequestsScreen } from './pages/RequestsScreen.ts';
import { SignInScreens } from './pages/SignInScreens.ts';
import { startTenant, type Tenant, type TenantOptions } from './tenant/startTenant.ts';

interface Fixtures {
  /** How this test's tenant is started; set with `test.use({ tenantOptions: { … } })`. */
  tenantOptions: TenantOptions;
  /** A tenant of the test's own. */
  tenant: Tenant;
  signIn: SignInScreens;
  requests: RequestsScreen;
  /** What the page wrote to the console, and errors that nobody caught. */
  consoleMessages: string[];
}

/** The test of this project: every one has a tenant of its own, and the built app under the production headers. */
export const test = base.extend<Fixtures>({
  tenantOptions: [{}, { option: true }],
  tenant: async ({ tenantOptions }, use) => {
    const appDirectory = fileURLToPath(new URL('../dist-embedded', import.meta.url));
    const tenant = await startTenant({ appDirectory, ...tenantOptions });
    await use(tenant);
    await tenant.stop();
  },
  signIn: async ({ page, tenant }, use) => use(new SignInScreens(page, tenant)),
  requests: async ({ page }, use) => use(new RequestsScreen(page)),
  consoleMessages: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await use(messages);
  },
});

export { expect } from '@playwright/test';
