import { compressible, mediaTypes } from './mediaTypes.ts';
import { hostFilesPattern, literally } from './patterns.ts';
import type { Headers, Site } from './site.ts';

/**
 * For nginx, to be included in a `server` block. All of it stands in one location, so that it changes nothing of what else
 * the server has; the locations within inherit what they do not say anew. By "^~" the server's own
 * locations for kinds of files do not take any of it.
 */
export function printNginx({ host, folder, page, assets, roots }: Site): string {
  // "add_header" in a location replaces all of those around it, so each location has its full set. Without "always" nginx
  // leaves a header out of errors: a 404 must not be kept for a year.
  const lines = (indent: string, headers: Headers) =>
    // One line for the header that "gzip_vary" leaves out of files that have no compressed one.
    Object.entries({ ...headers, vary: 'Accept-Encoding' })
      .map(
        ([name, value]) =>
          `${indent}add_header ${name} "${value}"${name === 'cache-control' && headers === assets ? '' : ' always'};`,
      )
      .join('\n');
  const types = Object.entries(mediaTypes).map(([ending, type]) => `        ${type} ${ending};`);
  const rootLine = (indent: string, path?: string) => (path === undefined ? '' : `${indent}root "${path}";\n`);
  const root = folder === '/' ? 'the path of dist/' : `a path in which ${folder.slice(1)} is dist/`;
  const outside = folder === '/' ? '' : `location = ${folder.slice(0, -1)} {\n    return 301 ${folder};\n}\n`;
  const beside = roots ? 'beside the certificate' : `beside the certificate and "root" with ${root}`;
  return `# My Access Requests: put this into the server block, ${beside}.
# Beside it "brotli_static on;" sends the build's own .br files, a seventh smaller than .gz. Debian has it in the package
# libnginx-mod-http-brotli-static.
# Whoever comes by http is led to https by a server block of its own:
#     server {
#         listen 80;
#         listen [::]:80;
#         server_name ${host.replace(/:\d+$/, '')};
#         return 301 https://$host$request_uri;
#     }
${outside}location ^~ ${folder} {
${rootLine('    ', roots?.page)}    server_tokens off;
    charset utf-8;
    index index.html;
    types {
${types.join('\n')}
    }
    # The build's own .gz files; what has none is compressed here. Also for proxies, which ask with "Via" or by HTTP/1.0.
    gzip_static on;
    gzip on;
    gzip_proxied any;
    gzip_http_version 1.0;
    gzip_min_length 1000;
    gzip_types ${compressible.filter((type) => type !== 'text/html').join(' ')};
    # It is said below, once and always.
    gzip_vary off;
    error_page 403 404 ${folder}404.txt;
    try_files $uri $uri/ =404;
${lines('    ', page)}

    location ${folder}assets/ {
${rootLine('        ', roots?.assets)}        try_files $uri =404;
${lines('        ', assets)}
    }
    # What is for hosts, the compressed files by names of their own, and the folder of the assets.
    location ~ "^${literally(folder)}(?:${hostFilesPattern}|assets|.*\\.(?:br|gz))$" {
        return 404;
    }
}
`;
}
