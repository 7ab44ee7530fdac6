import { type HostConfiguration, headersOf } from './hostHeaders.ts';

/** The hosts whose configuration can be printed. */
export const hosts = ['nginx', 'caddy', 'netlify'] as const;
export type Host = (typeof hosts)[number];

/** The headers and the rule that nothing missing is answered with a page, in the words of a host. */
export function printHeaders(host: Host, configuration: HostConfiguration): string {
  const page = headersOf(configuration, '/');
  const assets = headersOf(configuration, '/assets/*');
  return printers[host](page, assets);
}

type Headers = Readonly<Record<string, string>>;
const printers: Readonly<Record<Host, (page: Headers, assets: Headers) => string>> = {
  nginx: printNginx,
  caddy: printCaddy,
  netlify: printNetlify,
};

/** To be included in a `server` block that has `root` set to the built folder. */
function printNginx(page: Headers, assets: Headers): string {
  // "add_header" in a location replaces all of the server's, so each location has its full set. Without "always" nginx
  // leaves a header out of errors: a 404 must not be kept for a year.
  const lines = (headers: Headers) =>
    Object.entries(headers)
      .map(
        ([name, value]) =>
          `    add_header ${name} "${value}"${name === 'cache-control' && headers === assets ? '' : ' always'};`,
      )
      .join('\n');
  return `# My Access Requests: put this into the server block, beside "root" with the path of dist/ and the certificate.
server_tokens off;
charset utf-8;
index index.html;
types {
    text/html html;
    text/javascript js;
    text/css css;
    text/plain txt;
    application/json json;
    image/svg+xml svg;
}
gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/json image/svg+xml;
error_page 403 404 /404.txt;

location / {
    try_files $uri $uri/ =404;
${lines(page)}
}
location /assets/ {
    try_files $uri =404;
${lines(assets)}
}
location = /staticwebapp.config.json {
    return 404;
}
`;
}

/** A Caddyfile's site block. Of two "header" for one name the less particular would win, so each path has one. */
function printCaddy({ 'cache-control': pageCaching, ...page }: Headers, assets: Headers): string {
  const lines = Object.entries(page)
    .map(([name, value]) => `        ${name} "${value}"`)
    .join('\n');
  return `# My Access Requests: put your host's name and the path of dist/ into the two places.
access.example.com {
    root * /srv/my-access-requests
    encode zstd gzip
    header {
${lines}
        -server
    }
    @assets {
        path /assets/*
        file
    }
    @others not {
        path /assets/*
        file
    }
    @missing {
        not file
        not path /
    }
    header @assets cache-control "${assets['cache-control']}"
    header @others cache-control "${pageCaching}"
    respond /staticwebapp.config.json "Not found" 404
    respond @missing "Not found" 404
    file_server
}
`;
}

/** Netlify's file `_headers`. Two rules for one header would be joined, so no two rules say the same one. */
function printNetlify({ 'cache-control': pageCaching, ...page }: Headers, assets: Headers): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const cached = { 'cache-control': pageCaching ?? 'no-store' };
  return `# My Access Requests: save this as dist/_headers. Have no rule in _redirects that answers every path with a page.
${block('/*', page)}
${block('/', cached)}
${block('/index.html', cached)}
${block('/config.json', cached)}
${block('/assets/*', { 'cache-control': assets['cache-control'] ?? '' })}
`;
}
