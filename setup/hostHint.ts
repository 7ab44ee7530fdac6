/** How the headers of a build come to a host, by what it calls itself in `Server`. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/nginx/i, again('nginx', 'nginx')],
  [/caddy/i, again('Caddy', 'caddy')],
  [
    /apache/i,
    'Apache: deploy dist/.htaccess too, and set "AllowOverride All" for its folder; or "npm run deploy" again, and reload it.',
  ],
  [/lighttpd/i, again('lighttpd', 'lighttpd')],
  [/iis/i, 'IIS: deploy dist/web.config too.'],
  [
    /netlify|cloudflare/i,
    'Netlify and Cloudflare Pages: deploy dist/_headers too, and have no fallback in _redirects.',
  ],
  [/azure/i, 'Azure Static Web Apps: deploy with "--swa-config-location dist".'],
];

/** The build comes there with its configuration, or without it by a copy of one's own. */
function again(name: string, host: string): string {
  return `${name}: "npm run deploy -- ${host} FOLDER" again, and reload it; of a copy of your own install what "npm run --silent headers -- ${host}" prints.`;
}

/** The last sentence of a check: what to do on the host that answers so. */
export function hostHint(headers: Readonly<Record<string, string>>): string {
  const hint = hints.find(([name]) => name.test(headers['server'] ?? ''))?.[1];
  return hint ?? 'README.md, "Deploy", says how each host gets the headers of a build. Deploy all of dist/ at once.';
}
