import { clouds } from '../config/clouds.ts';
import type { Configuration } from '../config/configuration.ts';

/**
 * The page on which an administrator agrees to the app for the whole organisation.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function adminConsentUrl(
  { cloud, tenantId, clientId, permission }: Pick<Configuration, 'cloud' | 'tenantId' | 'clientId' | 'permission'>,
  redirectUri: string,
): string {
  const { login, graph } = clouds[cloud];
  const query = new URLSearchParams({
    client_id: clientId,
    scope: `${graph}/${permission}`,
    redirect_uri: redirectUri,
  });
  return `${login}/${tenantId}/v2.0/adminconsent?${query}`;
}
