/** How the headers of a build come to a host, by what it calls itself in `Server`. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/nginx/i, 'nginx: install what "npm run --silent headers -- nginx" prints, and reload it.'],
  [/caddy/i, 'Caddy: install what "npm run --silent headers -- caddy" prints, and reload it.'],
  [/apache/i, 'Apache: deploy dist/.htaccess too, and set "AllowOverride All" for its folder.'],
  [/lighttpd/i, 'lighttpd: install what "npm run --silent headers -- lighttpd" prints, and restart it.'],
  [/iis/i, 'IIS: deploy dist/web.config too.'],
  [
    /netlify|cloudflare/i,
    'Netlify and Cloudflare Pages: deploy dist/_headers too, and have no fallback in _redirects.',
  ],
  [/azure/i, 'Azure Static Web Apps: deploy with "--swa-config-location dist".'],
];

/** The last sentence of a check: what to do on the host that answers so. */
export function hostHint(headers: Readonly<Record<string, string>>): string {
  const hint = hints.find(([name]) => name.test(headers['server'] ?? ''))?.[1];
  return hint ?? 'README.md, "Deploy", says how each host gets the headers of a build. Deploy all of dist/ at once.';
}
