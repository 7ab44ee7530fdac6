import { type HostConfiguration, headersOf, withoutSubdomains } from './hostHeaders.ts';
import type { Place, Roots } from './place/place.ts';

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What the configuration of any host is printed from. */
export interface Site {
  /** The host's name, or an example of one. */
  readonly host: string;
  /** The folder of the page on its host, with a slash at both ends: `/` for a host name of its own. */
  readonly folder: string;
  /** What comes with everything but assets, errors included. */
  readonly page: Headers;
  /** What comes with the files of `assets/` that are there. */
  readonly assets: Headers;
  /** Where the files are, if the configuration is to say so itself. */
  readonly roots?: Roots;
}

/**
 * The site that the one source describes, at its place. In a folder of a shared name it never speaks for the subdomains:
 * they are somebody else's.
 */
export function siteOf(
  configuration: HostConfiguration,
  { host = 'access.example.com', folder = '/', subdomains = folder === '/', roots }: Place = {},
): Site {
  const at = (path: string) => {
    const headers = headersOf(configuration, path);
    const security = headers['strict-transport-security'];
    if (subdomains || !security) return headers;
    return { ...headers, 'strict-transport-security': withoutSubdomains(security) };
  };
  return { host, folder, page: at('/'), assets: at('/assets/*'), ...(roots && { roots }) };
}
