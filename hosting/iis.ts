import { hostFiles } from './hostFiles.ts';
import { inUtf8, mediaTypes } from './mediaTypes.ts';
import type { Headers, Site } from './site.ts';

/**
 * For IIS 10, which is also App Service on Windows: the file `web.config`. Its custom headers come with errors too, so that
 * an asset's caching is not one of them: `clientCache` speaks only for files that are there. IIS writes that as
 * `public, immutable,max-age=31536000`. It names the media types, and removes first what a level above may have named.
 */
export function printIis({ page, assets }: Site): string {
  const { 'cache-control': pageCaching = 'no-store', ...security } = page;
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `<remove fileExtension=".${ending}" />`,
    `<mimeMap fileExtension=".${ending}" mimeType="${type}${inUtf8.includes(type) ? '; charset=utf-8' : ''}" />`,
  ]);
  // IIS hides web.config by itself, and refuses to be told so twice.
  const segments = hostFiles
    .filter((file) => file !== 'web.config')
    .flatMap((file) => [`<remove segment="${file}" />`, `<add segment="${file}" />`]);
  const endings = ['.br', '.gz'].flatMap((ending) => [
    `<remove fileExtension="${ending}" />`,
    `<add fileExtension="${ending}" allowed="false" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- My Access Requests: this is dist/web.config. On App Service switch "HTTPS Only" on; elsewhere bind port 443 only. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        ${customHeaders({ ...security, 'cache-control': pageCaching }).join('\n        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      ${types.join('\n      ')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="403" />
      <error statusCode="403" path="404.txt" responseMode="File" />
      <remove statusCode="404" />
      <error statusCode="404" path="404.txt" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          ${segments.join('\n          ')}
        </hiddenSegments>
        <fileExtensions>
          ${endings.join('\n          ')}
        </fileExtensions>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="cache-control" />
        </customHeaders>
      </httpProtocol>
      <staticContent>
        ${clientCache(assets['cache-control'] ?? '')}
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function customHeaders(headers: Headers): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${escaped(value)}" />`,
  ]);
}

/** A `Cache-Control` in the words of IIS, which knows the age apart from the rest, in days and a time. */
function clientCache(caching: string): string {
  const directives = caching.split(/, */);
  const age = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
  const rest = directives.filter((directive) => !directive.startsWith('max-age=')).join(', ');
  const time = new Date((age % 86_400) * 1000).toISOString().slice(11, 19);
  return `<clientCache cacheControlCustom="${escaped(rest)}" cacheControlMode="UseMaxAge" cacheControlMaxAge="${Math.floor(age / 86_400)}.${time}" />`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
