import { readFileSync } from 'node:fs';
import { type CloudName, clouds } from '../src/config/clouds.ts';

/**
 * What `staticwebapp.config.json` says about headers. It is the one source of them for every host:
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export interface HostConfiguration {
  readonly globalHeaders?: Readonly<Record<string, string>>;
  readonly routes?: readonly {
    readonly route: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** With which a route is answered in any case. */
    readonly statusCode?: number;
  }[];
  readonly navigationFallback?: unknown;
}

/** The file of a folder, `public/` or a built `dist/`. Throws Node's error, or a SyntaxError, where there is none. */
export function readHostConfiguration(folder: string): HostConfiguration {
  return JSON.parse(readFileSync(`${folder}/staticwebapp.config.json`, 'utf8'));
}

/**
 * The headers of one path, their names in lower case. Azure Static Web Apps takes the first route that matches, and lays
 * its headers over the global ones.
 */
export function headersOf(configuration: HostConfiguration, pathname: string): Record<string, string> {
  const route = configuration.routes?.find(({ route: pattern }) =>
    pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern,
  );
  return { ...lowerCased(configuration.globalHeaders), ...lowerCased(route?.headers) };
}

/** The same text with a cloud's origins in place of the global cloud's, which the source is written for. */
export function forCloud(text: string, cloud: CloudName): string {
  return text.replaceAll(clouds.global.login, clouds[cloud].login).replaceAll(clouds.global.graph, clouds[cloud].graph);
}

/** The same text, or header, without a word about the subdomains of the host. */
export function withoutSubdomains(text: string): string {
  return text.replaceAll(/; *includeSubDomains/gi, '');
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
