import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFilesBeside, writeHostFilesInto } from '../build/written/writeHostFiles.ts';
import { hostFiles } from './hostFiles.ts';
import { readHostConfiguration } from './hostHeaders.ts';
import { filesBeside, type Host, hosts, printHeaders, writtenFiles } from './printHeaders.ts';
import { type Headers, type Site, siteOf } from './site.ts';

const source = readHostConfiguration(fileURLToPath(new URL('../public', import.meta.url)));
const there = ['', 'index.html', 'config.json', 'assets/a-1234567.js'] as const;
const missing = ['nothing', 'assets/gone-1234567.js'] as const;

/** What a printed configuration makes a host send with a path. Each reads its host's words as that host's manual does. */
type Read = (printed: string, site: Site, path: string, isThere: boolean) => Headers;

/** Header lines of a text, by a pattern with a name and a value. */
const headersIn = (text: string, pattern: RegExp) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));
const between = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  expect(start, from).toBeGreaterThanOrEqual(0);
  return text.slice(start, text.indexOf(to, start));
};

const readers: Readonly<Record<Host, Read>> = {
  // What a location says takes the place of all around it. An error is led to 404.txt, in the outer location.
  nginx: (printed, { folder }, path, isThere) => {
    const assets = between(printed, `location ${folder}assets/ {`, '\n    }');
    const page = between(printed, `\nlocation ^~ ${folder} {`, `location ${folder}assets/ {`);
    expect(page).toContain(`error_page 403 404 ${folder}404.txt;`);
    const location = isThere && path.startsWith('assets/') ? assets : page;
    const { vary, ...headers } = headersIn(location, /add_header ([\w-]+) "([^"]*)"(?: always)?;/g);
    expect(vary).toBe('Accept-Encoding');
    return headers;
  },
  caddy: (printed, _site, path, isThere) => {
    const block = between(printed, 'header {\n', '@assets');
    const { vary: _vary, ...page } = headersIn(block, /^ +([\w-]+) "([^"]*)"$/gm);
    const assets = headersIn(printed, /header @assets ([\w-]+) "([^"]*)"/g);
    expect(between(printed, '@assets {', '}')).toMatch(/path \/assets\/\*[^}]*\bfile\n/);
    return isThere && path.startsWith('assets/') ? { ...page, ...assets } : page;
  },
  // A later "set" takes the place of an earlier one in the same table.
  apache: (printed, { folder }, path, isThere) => {
    const lines = [...printed.matchAll(/^Header always set ([\w-]+) "([^"]*)"(?: "expr=(.*)")?$/gm)];
    return Object.fromEntries(
      lines.flatMap(([, name = '', value = '', condition]) => {
        const [, pattern, statuses = ''] =
          /^%\{REQUEST_URI\} =~ m#(.*)# && %\{REQUEST_STATUS\} -in \{(.*)\}$/.exec(condition ?? '') ?? [];
        if (!condition) return [[name, value]];
        const holds =
          pattern && new RegExp(pattern).test(folder + path) && statuses.includes(isThere ? "'200'" : "'404'");
        return holds ? [[name, value]] : [];
      }),
    );
  },
  // A location goes over what is around it. Custom headers come with errors, "clientCache" does not.
  iis: (printed, _site, path, isThere) => {
    const [around = '', location = ''] = printed.split('<location path="assets">');
    const page = headersIn(around, /<add name="([^"]+)" value="([^"]+)" \/>/g);
    if (!path.startsWith('assets/')) return page;
    expect(location).toContain('<remove name="cache-control" />');
    const { 'cache-control': _caching, ...security } = page;
    const [, rest, days, time] =
      /cacheControlCustom="([^"]+)" cacheControlMode="UseMaxAge" cacheControlMaxAge="(\d+)\.([\d:]+)"/.exec(location) ??
      [];
    expect(time).toBe('00:00:00');
    const [first, second] = rest?.split(', ') ?? [];
    return isThere
      ? { ...security, 'cache-control': `${first}, max-age=${Number(days) * 86_400}, ${second}` }
      : security;
  },
  // An error is led to 404.txt, and the conditions are looked at again.
  lighttpd: (printed, { folder }, path, isThere) => {
    const assets = between(printed, `$HTTP["url"] =~ "^${folder}assets/[^/]+$" {`, '\n    )\n}');
    const page = between(printed, 'setenv.set-response-header', '\n    )\n');
    expect(printed).toContain(`server.error-handler = "${folder}404.txt"`);
    const location = isThere && path.startsWith('assets/') ? assets : page;
    const { vary, ...headers } = headersIn(location, /^ +"([\w-]+)" => "([^"]*)",$/gm);
    expect(vary).toBe('Accept-Encoding');
    return headers;
  },
  // Every rule that matches counts. Cloudflare takes Cache-Control out of a 404 and says "no-store" there.
  netlify: (printed, { folder }, path, isThere) => {
    const headers: Record<string, string> = {};
    for (const [, pattern = '', block = ''] of printed.matchAll(/^(\/.*)\n((?: {2}.*\n)+)/gm)) {
      const address = folder + path;
      const matches = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
      if (!matches) continue;
      for (const [name, value] of Object.entries(headersIn(block, /^ {2}([\w-]+): (.*)$/gm))) {
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
      }
    }
    const { 'cache-control': _caching, ...security } = headers;
    return isThere ? headers : security;
  },
};

describe.each([{}, { folder: '/apps/mar/' }])('for %j', (place) => {
  const site = siteOf(source, place);
  const { 'cache-control': _caching, ...security } = site.page;

  test.each(hosts.flatMap((host) => there.map((path) => [host, path] as const)))(
    '%s sends with "%s" what the one source says, and nothing else',
    (host, path) => {
      const sent = readers[host](printHeaders(host, source, place), site, path, true);
      expect(sent).toEqual(path.startsWith('assets/') ? site.assets : site.page);
    },
  );

  test.each(hosts.flatMap((host) => missing.map((path) => [host, path] as const)))(
    '%s sends with "%s", which is missing, all but what would have it kept',
    (host, path) => {
      const { 'cache-control': caching = 'no-store', ...sent } = readers[host](
        printHeaders(host, source, place),
        site,
        path,
        false,
      );
      expect(sent).toEqual(security);
      expect(caching).toBe('no-store');
    },
  );
});

describe('what a build writes', () => {
  let place: string;
  let files: readonly { readonly file: string; readonly host: Host }[];
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'written-'));
    const dist = join(place, 'dist');
    cpSync(fileURLToPath(new URL('../public', import.meta.url)), dist, { recursive: true });
    writeHostFilesInto(dist);
    const beside = writeFilesBeside(dist);
    // What an earlier build has left there would be of another page.
    writeFileSync(join(beside, 'old.conf'), '');
    writeFilesBeside(dist);
    files = [
      ...writtenFiles.map(({ file, host }) => ({ file: `dist/${file}`, host })),
      ...readdirSync(beside).map((name) => ({
        file: `dist-hosts/${name}`,
        host: filesBeside.find(({ file }) => file === name)?.host ?? 'iis',
      })),
    ];
  });
  afterAll(() => rmSync(place, { recursive: true }));

  test('is a file for each host', () => {
    expect(files.map(({ host }) => host).toSorted()).toEqual(hosts.toSorted());
  });

  test('says the same of each file, there or missing, in every host’s words', () => {
    const site = siteOf(source);
    const { 'cache-control': _caching, ...security } = site.page;
    for (const { file, host } of files) {
      const written = readFileSync(join(place, file), 'utf8');
      for (const path of there) {
        const wanted = path.startsWith('assets/') ? site.assets : site.page;
        expect(readers[host](written, site, path, true), `${file} of "${path}"`).toEqual(wanted);
      }
      for (const path of missing) {
        const { 'cache-control': caching = 'no-store', ...sent } = readers[host](written, site, path, false);
        expect({ ...sent, caching }, `${file} of "${path}"`).toEqual({ ...security, caching: 'no-store' });
      }
    }
  });

  // Netlify and Cloudflare Pages cannot hide a file by _headers.
  test('hides the same files', () => {
    for (const { file, host } of files.filter((one) => one.host !== 'netlify')) {
      const written = readFileSync(join(place, file), 'utf8').replaceAll('\\', '');
      // IIS never serves its own.
      const hidden = hostFiles.filter((name) => !(host === 'iis' && name === 'web.config'));
      for (const name of hidden) expect(written, `${file} hides ${name}`).toContain(name);
      expect(written).toContain('404');
    }
  });
});
