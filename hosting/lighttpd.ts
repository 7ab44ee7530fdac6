import { compressible, inUtf8, mediaTypes } from './mediaTypes.ts';
import { hostFilesPattern, literally } from './patterns.ts';
import type { Headers, Site } from './site.ts';

/** What the printed lines need, at the top of the server's configuration: in the block of a site lighttpd ignores it. */
export const lighttpdModules = 'server.modules += ( "mod_setenv", "mod_rewrite", "mod_deflate" )';

/**
 * For lighttpd 1.4, to be included in the condition of a site. What is true of the whole server may not stand in one, so
 * modules are only named. `server.error-handler` keeps the status of an error, which
 * `server.error-handler-404` makes a 200. lighttpd does not send the build's compressed files without a script in Lua, so
 * it compresses by itself.
 */
export function printLighttpd({ host, folder, page, assets, roots }: Site): string {
  const lines = (headers: Headers) =>
    // mod_deflate says it only of what it has compressed.
    Object.entries({ ...headers, vary: 'Accept-Encoding' })
      .map(([name, value]) => `        "${name}" => "${value}",`)
      .join('\n');
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `        ".${ending}" => "${type}${inUtf8.includes(type) ? '; charset=utf-8' : ''}",`,
  );
  const at = literally(folder);
  const root = folder === '/' ? 'the path of dist/' : `a path in which ${folder.slice(1)} is dist/`;
  const beside = roots ? 'the certificate' : `the certificate and "server.document-root" with ${root}`;
  const outside =
    roots && folder !== '/'
      ? `# The folder without its slash, which leads to the one with it.
$HTTP["url"] =~ "^${at.slice(0, -1)}(?:\\?|$)" {
    server.document-root = "${roots.page}"
}
`
      : '';
  const rootLine = (path?: string) => (path === undefined ? '' : `    server.document-root = "${path}"\n`);
  const endings = Object.keys(mediaTypes).join('|');
  const encodings = '"br", "gzip"';
  return `# My Access Requests: include this beside ${beside}, inside of $HTTP["host"] == "${host}" where the server has other
# sites. At the top of the server's configuration, with the package lighttpd-mod-deflate on Debian:
# ${lighttpdModules}
# Whoever comes by http is led to https by mod_redirect:
#     $HTTP["scheme"] == "http" { url.redirect = ("" => "https://\${url.authority}\${url.path}\${qsa}") }
server.tag = ""
${outside}$HTTP["url"] =~ "^${at}" {
${rootLine(roots?.page)}    dir-listing.activate = "disable"
    index-file.names = ( "index.html" )
    mimetype.assign = (
${types.join('\n')}
    )
    deflate.mimetypes = ( ${compressible.map((type) => `"${type}"`).join(', ')} )
    deflate.allowed-encodings = ( ${encodings} )
    server.error-handler = "${folder}404.txt"
    setenv.set-response-header = (
${lines(page)}
    )
    # What is for hosts, the compressed files by names of their own, the folder of the assets, and what is below a file.
    url.rewrite-once = ( "^${at}(?:${hostFilesPattern}|assets/?|.*\\.(?:br|gz)|[^?]*\\.(?:${endings})/.*)(?:\\?.*)?$" => "${folder}nothing" )
}
$HTTP["url"] =~ "^${at}assets/[^/]+$" {
${rootLine(roots?.assets)}    setenv.set-response-header = (
${lines(assets)}
    )
}
`;
}
