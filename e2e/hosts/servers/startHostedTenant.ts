import { embeddedConfiguration } from '../../../tenant/appServer/appServer.ts';
import { standIn } from '../../../tenant/appServer/productionHeaders.ts';
import { startTenant, type Tenant } from '../../../tenant/startTenant.ts';
import { freePort } from '../../browser/freePort.ts';
import type { Program } from './programs.ts';
import { startHost } from './startHost.ts';

/**
 * A tenant whose app is served by a real server, under the configuration that `npm run headers` prints for it: with the
 * tenant's origins in place of Microsoft's, and no other difference.
 */
export async function startHostedTenant(program: Program, folder: string): Promise<Tenant> {
  const port = await freePort();
  const tenant = await startTenant({ appOrigin: `http://localhost:${port}`, appFolder: folder });
  const { stop } = tenant;
  const host = await startHost(program, {
    folder,
    isTold: true,
    port,
    build: 'dist-embedded',
    configuration: embeddedConfiguration(tenant),
    change: (printed) => standIn(printed, tenant.origins),
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return Object.assign(tenant, {
    stop: async () => {
      await host.stop();
      await stop();
    },
  });
}
