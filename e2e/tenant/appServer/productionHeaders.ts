import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Origins } from '../registration.ts';

interface StaticWebAppConfiguration {
  readonly globalHeaders?: Record<string, string>;
  readonly routes?: readonly { readonly route: string; readonly headers?: Record<string, string> }[];
}

/** The headers of a path, with the tenant's origins in place of Microsoft's hosts. */
export type HostHeaders = (pathname: string, origins: Origins) => Record<string, string>;

/**
 * Reads the headers of production from the built app's `staticwebapp.config.json`, as Azure Static Web Apps applies it:
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export async function productionHeaders(directory: string): Promise<HostHeaders> {
  const text = await readFile(join(directory, 'staticwebapp.config.json'), 'utf8');
  const { globalHeaders = {}, routes = [] }: StaticWebAppConfiguration = JSON.parse(text);
  return (pathname, origins) => {
    const route = routes.find(({ route: pattern }) =>
      pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern,
    );
    const headers = lowerCased({ ...lowerCased(globalHeaders), ...lowerCased(route?.headers ?? {}) });
    for (const [name, value] of Object.entries(headers)) {
      headers[name] = value
        .replaceAll('https://login.microsoftonline.com', origins.login)
        .replaceAll('https://graph.microsoft.com', origins.graph);
    }
    return headers;
  };
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
