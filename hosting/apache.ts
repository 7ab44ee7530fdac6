import { mediaTypes } from './mediaTypes.ts';
import { hostFilesPattern } from './patterns.ts';
import type { Site } from './site.ts';

/** For Apache 2.4: the file `.htaccess`; with roots what a virtual host includes, which says the same of two folders. */
export function printApache(site: Site): string {
  const { host, folder, roots } = site;
  const redirect = `Lead from http to https in the virtual host of port 80:
#     Redirect permanent "${folder}" "https://${host}${folder}"`;
  if (!roots) {
    return `# My Access Requests: this is dist/.htaccess. It needs "AllowOverride All" for the folder of dist/, which Debian does not
# give, and the modules: a2enmod headers rewrite. ${redirect}
${inFolder(site)}`;
  }
  const inner = folder.slice(0, -1);
  const ofPage = `${roots.page}${inner}`;
  const ofAssets = `${roots.assets}${inner}/assets`;
  return `# My Access Requests: include this in the virtual host of port 443. It needs the modules: a2enmod headers rewrite.
# ${redirect}
Alias "${inner}/assets/" "${ofAssets}/"
${inner === '' ? `DocumentRoot "${ofPage}"` : `Alias "${inner}" "${ofPage}"`}
${[ofPage, ofAssets].map((place) => directory(place, `AllowOverride None\nRequire all granted\n${inFolder(site)}`)).join('')}`;
}

function directory(path: string, content: string): string {
  return `<Directory "${path}">\n${content.replaceAll(/^(?=.)/gm, '    ')}</Directory>\n`;
}

/**
 * What is the same for every folder. Each header goes into the table "always", for what the other table holds is sent
 * beside it, and not instead. A rule of mod_rewrite finds the folder's address by itself.
 */
function inFolder({ page, assets }: Site): string {
  const headers = Object.entries(page).map(([name, value]) => `Header always set ${name} "${inHeader(value)}"`);
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`);
  return `Options -Indexes -MultiViews +FollowSymLinks
DirectoryIndex index.html
# A folder without its slash is led to the one with it: the addresses in the page begin there.
DirectorySlash On
# In words and not by a file, whose address would have to name the folder.
ErrorDocument 403 "Not found: nothing is at this address."
ErrorDocument 404 "Not found: nothing is at this address."

${types.join('\n')}
AddDefaultCharset utf-8
AddCharset utf-8 .html .js .css .txt
# Elsewhere .gz is a type, and .br is the language Breton.
RemoveType .br .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz

${headers.join('\n')}
Header always set cache-control "${inHeader(assets['cache-control'] ?? '')}" "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$# && %{REQUEST_STATUS} -in {'200','206','304'}"
Header always set content-type "text/plain; charset=utf-8" "expr=%{REQUEST_STATUS} -in {'403','404'}"
Header merge vary "Accept-Encoding"
Header unset x-powered-by
Header always unset x-powered-by

# What is for hosts, and folders, are not there.
RedirectMatch 404 "/(?:${hostFilesPattern}|assets/?)$"

RewriteEngine On
# Nobody asks for the compressed files by their own names; where they are, they are sent to whom understands them.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule \\.(?:br|gz)$ - [R=404,L]
RewriteCond %{REQUEST_URI}::$1 ^(.*?/)(.*)::\\2$
RewriteRule ^(.*)$ - [E=FOLDER:%1]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{PATH_INFO} ^$
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ %{ENV:FOLDER}$1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{PATH_INFO} ^$
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ %{ENV:FOLDER}$1.gz [L]
`;
}

/** mod_headers reads `%` as the beginning of a placeholder. */
function inHeader(value: string): string {
  return value.replaceAll('%', '%%');
}
