import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { Call } from '../tenant/core/callLog.ts';
import { startTenant, type Tenant, type TenantOptions } from '../tenant/startTenant.ts';

interface Fixtures {
  /** How this test's tenant is started; set with `test.use({ tenantOptions: { … } })`. */
  tenantOptions: TenantOptions;
  /** A tenant of the test's own. */
  tenant: Tenant;
  /** The cancel POSTs that Graph has received, whatever became of them. */
  posts: () => readonly Call[];
}

/** A test with a tenant of its own, and the built app under the production headers; who drives a browser adds that. */
export const test = base.extend<Fixtures>({
  tenantOptions: [{}, { option: true }],
  tenant: async ({ tenantOptions }, use) => {
    const appDirectory = fileURLToPath(new URL('../dist-embedded', import.meta.url));
    const tenant = await startTenant({ appDirectory, ...tenantOptions });
    await use(tenant);
    await tenant.stop();
  },
  posts: async ({ tenant }, use) => use(() => tenant.log.calls({ operation: 'cancel', method: 'POST' })),
});
