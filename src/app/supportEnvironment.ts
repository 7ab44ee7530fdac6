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
    // A build writes it, with the commit, on the import map of its page; while the app is developed there is none.
    appVersion:
      document.querySelector('[data-version]')?.getAttribute('data-version') ?? import.meta.env['VITE_APP_VERSION'],
    browser: navigator.userAgent,
  };
}
