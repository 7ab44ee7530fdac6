import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { clientId, permissions, tenantId } from '../registration.ts';
import type { TenantState } from '../tenantState.ts';
import { compress } from './compress.ts';
import { type HostHeaders, productionHeaders } from './productionHeaders.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the built app as a static host does, under the production headers; the tenant stands in for Microsoft's hosts
 * in them. What does not exist is a 404 and never a page.
 */
export async function appServer(
  state: TenantState,
  directory: string,
): Promise<(request: Request) => Promise<Response>> {
  const headersOf: HostHeaders = await productionHeaders(directory);

  return async (request) => {
    const { pathname } = new URL(request.url);
    const headers = headersOf(pathname, state.origins);
    if (pathname === '/config.json') return configJson(state, headers);
    const path = pathOf(directory, pathname);
    const content = path && (await readFile(path).catch(() => undefined));
    if (!path || !content) {
      return new Response('Not found', { status: 404, headers: { ...headers, 'content-type': 'text/plain' } });
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (!/\bbr\b/.test(request.headers.get('accept-encoding') ?? '')) {
      return new Response(content, { headers: { ...headers, 'content-type': type } });
    }
    return new Response(await compress(content), {
      headers: { ...headers, 'content-type': type, 'content-encoding': 'br' },
    });
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

function pathOf(directory: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return undefined;
  }
  const path = normalize(join(directory, decoded));
  return path.startsWith(normalize(directory) + sep) && !decoded.includes('\0') ? path : undefined;
}
