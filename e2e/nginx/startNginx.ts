import type { Tenant } from '../../tenant/startTenant.ts';
import { versionOf } from '../hosts/servers/programs.ts';
import { startHostedTenant } from '../hosts/servers/startHostedTenant.ts';

/** Whether there is an nginx to test behind. */
export function hasNginx(): boolean {
  return versionOf('nginx') !== undefined;
}

/** A tenant whose app is served by a real nginx with the configuration that `npm run headers -- nginx` prints. */
export function startNginx(): Promise<Tenant> {
  return startHostedTenant('nginx', '/');
}
