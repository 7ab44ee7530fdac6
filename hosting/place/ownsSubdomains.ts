import { getDomain } from 'tldts';

/**
 * Whether the names below a host name are nobody else's, so that its page may ask browsers to use https for them too. They
 * are below a name that somebody has made for the page, such as access.contoso.com; below contoso.com and www.contoso.com
 * they are the organisation's. A name that a host gives away, such as those of azurestaticapps.net, is no domain to divide.
 * What can be registered says the Public Suffix List: https://publicsuffix.org
 */
export function ownsSubdomains(hostname: string): boolean {
  const domain = getDomain(hostname, { allowPrivateDomains: true });
  return domain !== null && hostname !== domain && hostname !== `www.${domain}`;
}
