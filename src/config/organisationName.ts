import type { Configuration } from './configuration.ts';

/** What the organisation is called on the page: its configured name, else its domain, else the tenant's id. */
export function organisationName(
  { organisation, tenantId }: Pick<Configuration, 'organisation' | 'tenantId'>,
  accountTenantId: string,
): string {
  return organisation?.name ?? (tenantId.includes('.') ? tenantId : accountTenantId);
}
