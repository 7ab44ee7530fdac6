import type { Configuration } from './configuration.ts';

/** What the organisation is called on the page: its configured name, else its domain; `undefined` where only an id is known. */
export function organisationName({
  organisation,
  tenantId,
}: Pick<Configuration, 'organisation' | 'tenantId'>): string | undefined {
  return organisation?.name ?? (tenantId.includes('.') ? tenantId : undefined);
}
