import type { HostConfiguration } from '../hosting/hostHeaders.ts';

/** What only a header can say; in a page browsers ignore it, and complain: https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = /^(frame-ancestors|sandbox|report-uri|report-to)\b/;

/** The policy of a page in the page itself. */
export const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * The page with the policy of its headers in it, before anything that the policy is about: where a host loses the headers,
 * it holds all the same. Throws where the headers have no policy, or the page says no character set to put it behind.
 */
export function withPolicyTag(page: string, headers: HostConfiguration): string {
  const policy = headers.globalHeaders?.['Content-Security-Policy'];
  if (!policy) throw new Error('staticwebapp.config.json has no Content-Security-Policy to put into the page.');
  const charset = /<meta charset="utf-8"[^>]*>\n*/.exec(page)?.[0];
  if (!charset) throw new Error('index.html has no <meta charset="utf-8">, behind which its policy could be put.');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policyInPage(policy)}">`;
  // The character set has to be among the first thousand bytes, and loads nothing.
  return page.replace(charset, '').replace('<head>', () => `<head>${charset}${tag}`);
}

/** A policy without what only a header can say. */
export function policyInPage(policy: string): string {
  return policy
    .split(/; */)
    .filter((directive) => !headerOnly.test(directive))
    .join('; ');
}
