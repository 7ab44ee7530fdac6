import type { Configuration } from '../config/configuration.ts';
import type { SupportEnvironment } from '../helpdesk/supportBundle.ts';
import type { StartedVisit } from './startVisit.ts';

/** What a support bundle says of this app and this browser at the moment. */
export function supportEnvironment(
  configuration: Configuration,
  { account, grantedScopes }: StartedVisit,
): SupportEnvironment {
  return {
    configuration,
    tenantId: account.tenantId,
    grantedScopes: grantedScopes(),
    appVersion: import.meta.env['VITE_APP_VERSION'] ?? 'unknown',
    browser: navigator.userAgent,
  };
}
