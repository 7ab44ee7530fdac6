import { printApache } from './apache.ts';
import { printCaddy } from './caddy.ts';
import type { hostFiles } from './hostFiles.ts';
import type { HostConfiguration } from './hostHeaders.ts';
import { printIis } from './iis.ts';
import { printLighttpd } from './lighttpd.ts';
import { printNetlify } from './netlify.ts';
import { printNginx } from './nginx.ts';
import type { Place } from './place/place.ts';
import { type Site, siteOf } from './site.ts';

/** The hosts whose configuration can be printed. */
export const hosts = ['nginx', 'caddy', 'apache', 'iis', 'lighttpd', 'netlify'] as const;
export type Host = (typeof hosts)[number];

/** The headers and the rule that nothing missing is answered with a page, in the words of a host. */
export function printHeaders(host: Host, configuration: HostConfiguration, place?: Place): string {
  return printers[host](siteOf(configuration, place));
}

/** The files that hosts read out of the built folder, each with the host whose words it is in. */
export const writtenFiles: readonly { readonly file: (typeof hostFiles)[number]; readonly host: Host }[] = [
  { file: '_headers', host: 'netlify' },
  { file: 'web.config', host: 'iis' },
  { file: '.htaccess', host: 'apache' },
];

/** The files that a build writes beside its folder, for hosts that read their configuration elsewhere. */
export const filesBeside: readonly { readonly file: string; readonly host: Host }[] = [
  { file: 'nginx.conf', host: 'nginx' },
  { file: 'Caddyfile', host: 'caddy' },
  { file: 'lighttpd.conf', host: 'lighttpd' },
];

const printers: Readonly<Record<Host, (site: Site) => string>> = {
  nginx: printNginx,
  caddy: printCaddy,
  apache: printApache,
  iis: printIis,
  lighttpd: printLighttpd,
  netlify: printNetlify,
};
