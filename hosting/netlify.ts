import type { Headers, Site } from './site.ts';

/**
 * For Netlify and Cloudflare Pages: the file `_headers`. Both join what two rules say of one header, so no two rules that
 * match one path say the same one. Cloudflare takes 100 rules of 2,000 characters a line:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function printNetlify({
  folder,
  page: { 'cache-control': pageCaching = 'no-store', ...page },
  assets,
}: Site): string {
  const block = (path: string, headers: Headers) =>
    [folder + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const ofPage = ['', 'index.html', 'config.json', 'not-loaded.json', '404.html', '404.txt'];
  return `# My Access Requests: this is dist/_headers. Have no rule in _redirects that answers every path with a page.
${block('*', page)}
${ofPage.map((path) => block(path, { 'cache-control': pageCaching })).join('\n')}
${block('assets/*', { 'cache-control': assets['cache-control'] ?? '' })}
`;
}
