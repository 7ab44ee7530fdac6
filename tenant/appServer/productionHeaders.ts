import { headersOf, readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { clouds } from '../../src/config/clouds.ts';
import type { Origins } from '../core/registration.ts';

/** The headers of a path, with the tenant's origins in place of Microsoft's hosts. */
export type HostHeaders = (pathname: string, origins: Origins) => Record<string, string>;

/** Reads the headers of production from the built app's `staticwebapp.config.json`. */
export function productionHeaders(directory: string): HostHeaders {
  const configuration = readHostConfiguration(directory);
  return (pathname, origins) =>
    Object.fromEntries(
      Object.entries(headersOf(configuration, pathname)).map(([name, value]) => [name, standIn(value, origins)]),
    );
}

/** A text with the tenant's origins in place of Microsoft's hosts. */
export function standIn(text: string, origins: Origins): string {
  return text.replaceAll(clouds.global.login, origins.login).replaceAll(clouds.global.graph, origins.graph);
}
