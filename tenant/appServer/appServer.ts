import { mergeSlashes, staticHost } from '../../hosting/staticHost.ts';
import { clientId, permissions, tenantId } from '../core/registration.ts';
import type { TenantState } from '../state/tenantState.ts';
import { productionHeaders } from './productionHeaders.ts';

/**
 * Serves the built app as a static host does, under the production headers; the tenant stands in for Microsoft's hosts
 * in them, and for the configuration.
 */
export function appServer(state: TenantState, directory: string): (request: Request) => Promise<Response> {
  const headersOf = productionHeaders(directory);

  return async (request) => {
    const pathname = mergeSlashes(new URL(request.url).pathname);
    const headers = headersOf(pathname, state.origins);
    return pathname === '/config.json' ? configJson(state, headers) : staticHost(directory, request, headers);
  };
}

/** The configuration of the app in this tenant. */
export function embeddedConfiguration({ settings, origins }: TenantState): object {
  return {
    clientId,
    tenantId,
    cloud: 'global',
    graphApi: 'beta',
    permission: permissions.subjectAccess,
    organisation: { name: 'Marlow Harbour' },
    embeddedTenant: { login: origins.login, graph: origins.graph },
    ...settings.config,
  };
}

function configJson(state: TenantState, headers: Record<string, string>): Response {
  const { configJson: given } = state.settings;
  return new Response(given?.body ?? JSON.stringify(embeddedConfiguration(state)), {
    status: given?.status ?? 200,
    headers: { ...headers, 'content-type': given?.contentType ?? 'application/json', 'cache-control': 'no-store' },
  });
}
