import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileList } from '../build/written/listFiles.ts';
import { writeHostFilesInto } from '../build/written/writeHostFiles.ts';
import { withoutSubdomains } from '../hosting/hostHeaders.ts';
import { placeAt } from '../hosting/place/pageAddress.ts';
import { checkConfiguration } from '../src/config/configurationMistakes.ts';
import { checkBuild } from './checkBuild.ts';
import { checkSubdomains } from './checkPlace.ts';
import { configurationOfSmallBuild as good, makeSmallBuild } from './smallBuild.ts';

const source = fileURLToPath(new URL('../public', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = makeSmallBuild();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('finds nothing in a good build', () => {
  expect(checkBuild(folder, checkConfiguration)).toEqual([]);
});

test('finds nothing in a good build for another cloud', () => {
  rmSync(folder, { recursive: true });
  folder = makeSmallBuild('usgovdod');
  expect(checkBuild(folder, checkConfiguration)).toEqual([]);
});

test('what the page says of itself is compared with what is there', () => {
  const wrong =
    'assets/later-BBBBBBBB.js is not the one that index.html was built with: its hash in the import map differs.';
  write('assets/later-BBBBBBBB.js', 'export {};/* altered */');
  expect(checkBuild(folder, checkConfiguration)).toContain(wrong);
  write('assets/more-DDDDDDDD.js', 'export {};');
  expect(checkBuild(folder, checkConfiguration)).toContain(
    'assets/more-DDDDDDDD.js has no hash in the import map of index.html, so browsers run it whatever it is. Build again.',
  );
  edit('index.html', (text) => text.replace(/<script type="importmap">.*?<\/script>/, ''));
  expect(checkBuild(folder, checkConfiguration)).toContain(
    'index.html holds no import map with the hashes of the scripts: a browser would run any. Build again.',
  );
  edit('index.html', (text) => text.replace("base-uri 'none'", "base-uri 'self'"));
  expect(checkBuild(folder, checkConfiguration)).toContain(
    'The policy in index.html is another than that in staticwebapp.config.json, and both count. Build again.',
  );
  edit('index.html', (text) => text.replace(/<meta http-equiv[^>]*>/, ''));
  expect(checkBuild(folder, checkConfiguration)).toContain(
    'index.html holds no policy: where a host loses the headers, nothing would take their place. Build again.',
  );
});

test('a build for its address is good there, and elsewhere it is said what is not for it', () => {
  const folderOfWww = new URL('https://www.contoso.com/apps/mar/');
  // Built while nobody had said where.
  expect(checkBuild(folder, checkConfiguration, new URL('https://access.contoso.com/'))).toEqual([]);
  const files = ['staticwebapp.config.json', '_headers', 'web.config', '.htaccess'];
  expect(checkBuild(folder, checkConfiguration, folderOfWww)).toEqual(
    files.map((file) => expect.stringContaining(`${file} speaks for the names below www.contoso.com`)),
  );

  edit('staticwebapp.config.json', withoutSubdomains);
  writeHostFilesInto(folder, placeAt(folderOfWww));
  expect(checkBuild(folder, checkConfiguration, folderOfWww)).toEqual([]);
  expect(checkBuild(folder, checkConfiguration)).toEqual([]);
  expect(checkBuild(folder, checkConfiguration, new URL('https://www.contoso.com/'))).toEqual([
    '_headers is for another folder than /, where the page will be. Build again.',
  ]);
});

test('a deployed page speaks for the names below its own, and for no others', () => {
  const headers = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };
  expect(checkSubdomains(new URL('https://access.contoso.com/'), headers)).toEqual([]);
  expect(checkSubdomains(new URL('http://localhost:4173/'), headers)).toEqual([]);
  expect(checkSubdomains(new URL('https://contoso.com/'), { 'strict-transport-security': 'max-age=63072000' })).toEqual(
    [],
  );
  for (const url of ['https://contoso.com/', 'https://access.contoso.com/apps/mar/']) {
    expect(checkSubdomains(new URL(url), headers)).toEqual([expect.stringContaining('speaks for the names below')]);
  }
});

const mistakes: readonly { name: string; make: () => void; says: string }[] = [
  { name: 'no build', make: () => remove('index.html'), says: 'Build first' },
  { name: 'no configuration', make: () => remove('config.json'), says: 'config.json is missing' },
  {
    name: 'a configuration that is no JSON',
    make: () => write('config.json', '<html>'),
    says: 'config.json is not valid JSON: a text without its quotation marks in line 1, column 1',
  },
  {
    name: 'placeholder ids',
    make: () => cpSync(join(source, 'config.json'), join(folder, 'config.json')),
    says: '"clientId" must be the application (client) ID, five groups of hexadecimal digits',
  },
  { name: 'an unknown key', make: () => configure({ tenant: 'x' }), says: '"tenant" is not a known key' },
  {
    name: 'beta in the US Government',
    make: () => configure({ cloud: 'usgov', graphApi: 'beta' }),
    says: 'v1.0 in the US Government clouds',
  },
  {
    name: 'a helpdesk over http',
    make: () => configure({ helpdesk: { url: 'http://help.contoso.com' } }),
    says: '"helpdesk.url"',
  },
  {
    name: "headers without the cloud's hosts",
    make: () => configure({ cloud: 'china' }),
    says: 'connect-src lacks https://microsoftgraph.chinacloudapi.cn',
  },
  {
    name: 'a foreign host in connect-src',
    make: () =>
      edit('staticwebapp.config.json', (text) => text.replace("'self' https", "'self' https://evil.example https")),
    says: 'connect-src allows https://evil.example',
  },
  {
    name: 'no header file',
    make: () => remove('staticwebapp.config.json'),
    says: 'staticwebapp.config.json is missing',
  },
  {
    name: 'a missing header',
    make: () => edit('staticwebapp.config.json', (text) => text.replace(/"X-Content-Type-Options": "nosniff",/, '')),
    says: 'x-content-type-options is missing',
  },
  {
    name: 'a weaker policy',
    make: () =>
      edit('staticwebapp.config.json', (text) => text.replace("script-src 'self'", "script-src 'unsafe-inline'")),
    says: 'The header content-security-policy is',
  },
  {
    name: 'the headers of another build',
    make: () => edit('index.html', (text) => text.replace('<style>p{}', '<style>q{}')),
    says: 'The header content-security-policy is',
  },
  {
    name: 'a page that is kept',
    make: () => edit('staticwebapp.config.json', (text) => text.replace('"no-store"', '"max-age=3600"')),
    says: '/index.html may be cached',
  },
  {
    name: 'a page in place of what is missing',
    make: () =>
      edit('staticwebapp.config.json', (text) => text.replace('{', '{"navigationFallback":{"rewrite":"/index.html"},')),
    says: 'navigationFallback answers with HTML',
  },
  { name: 'a source map', make: () => write('assets/index-AAAAAAAA.js.map', '{}'), says: 'is a source map' },
  {
    name: 'a script that names a source map',
    make: () => edit('assets/later-BBBBBBBB.js', (text) => `${text}\n//# sourceMappingURL=later.js.map`),
    says: 'names a source map',
  },
  {
    name: 'the build for the stand-in tenant',
    make: () => write('assets/later-BBBBBBBB.js', '"https://embedded-tenant.invalid/"'),
    says: 'the build for the stand-in tenant',
  },
  {
    name: 'a missing chunk',
    make: () => remove('assets/later-BBBBBBBB.js'),
    says: 'assets/later-BBBBBBBB.js is missing',
  },
  {
    name: 'a missing style',
    make: () => remove('assets/later-CCCCCCCC.css'),
    says: 'assets/later-CCCCCCCC.css is missing',
  },
  {
    name: 'a script that was changed after the build',
    make: () => edit('assets/index-AAAAAAAA.js', (text) => `${text} `),
    says: 'its integrity differs',
  },
  {
    name: 'a chunk that is empty',
    make: () => write('assets/later-BBBBBBBB.js', ''),
    says: 'assets/later-BBBBBBBB.js is not as it was built',
  },
  {
    name: 'a compressed file of another build',
    make: () => write('assets/later-BBBBBBBB.js.gz', 'other'),
    says: 'assets/later-BBBBBBBB.js.gz is not as it was built',
  },
  {
    name: 'a compressed file that was not deployed',
    make: () => remove('assets/later-BBBBBBBB.js.gz'),
    says: 'assets/later-BBBBBBBB.js.gz is missing: the build has made it',
  },
  { name: 'no list of files', make: () => remove(fileList), says: 'build-files.json is missing or not valid JSON' },
  { name: 'no file for IIS', make: () => remove('web.config'), says: 'web.config is missing' },
  {
    name: "another build's file for Apache",
    make: () => edit('.htaccess', (text) => text.replaceAll('sha256-', 'sha256-A')),
    says: '.htaccess is of another build',
  },
  {
    name: 'a script without integrity',
    make: () => edit('index.html', (text) => text.replace(/ integrity="[^"]*"/, '')),
    says: 'without integrity',
  },
];

test('finds every mistake of the configuration at once, and asks what was meant', () => {
  write('config.json', JSON.stringify({ ...good, organization: { name: 'Contoso' }, helpdesk: { email: 'x' } }));
  expect(checkBuild(folder, checkConfiguration)).toEqual([
    expect.stringContaining('"organization" is not a known key. Did you mean "organisation"?'),
    'config.json: "helpdesk.email" must be an email address.',
  ]);
});

test('a logo has to lie in the folder, below it as well', () => {
  configure({ organisation: { logo: 'brand/logo.svg', logoDark: 'dark.png' } });
  mkdirSync(join(folder, 'brand'));
  write('brand/logo.svg', '<svg/>');
  expect(checkBuild(folder, checkConfiguration)).toEqual([
    'dark.png is missing; config.json names it as "organisation.logoDark". Put it into public/ and build again.',
  ]);
});

test.each(mistakes)('finds $name', ({ make, says }) => {
  make();
  expect(checkBuild(folder, checkConfiguration).join('\n')).toContain(says);
});

function configure(more: object): void {
  write('config.json', JSON.stringify({ ...good, ...more }));
}

function write(file: string, content: string): void {
  writeFileSync(join(folder, file), content);
}

function edit(file: string, change: (text: string) => string): void {
  write(file, change(readFileSync(join(folder, file), 'utf8')));
}

function remove(file: string): void {
  rmSync(join(folder, file));
}
