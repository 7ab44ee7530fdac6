import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersOf, readHostConfiguration } from '../hosting/hostHeaders.ts';
import { type Listening, listen } from '../hosting/listen.ts';
import { staticHost } from '../hosting/staticHost.ts';
import { checkConfiguration } from '../src/config/configurationMistakes.ts';
import { ask } from './ask.ts';
import { checkSite } from './checkSite.ts';
import { otherConfiguration } from './configurationThere.ts';
import { configurationOfSmallBuild, makeSmallBuild } from './smallBuild.ts';

/** What a host does otherwise than it should, for one path; `undefined` where it does as it should. */
type Otherwise = (path: string, answer: Response) => Response | Promise<Response> | undefined;

let folder: string;
let server: Listening | undefined;
beforeEach(() => {
  folder = makeSmallBuild();
});
afterEach(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** What the check says of a host that serves the build as it should, but for `otherwise`. */
async function problemsOf(otherwise: Otherwise = () => undefined): Promise<readonly string[]> {
  const configuration = readHostConfiguration(folder);
  server = await listen(0, async (request) => {
    const { pathname } = new URL(request.url);
    const answer = await staticHost(folder, request, headersOf(configuration, pathname));
    answer.headers.set('vary', 'Accept-Encoding');
    return (await otherwise(pathname, answer)) ?? answer;
  });
  return checkSite(`http://localhost:${server.port}/`, folder, checkConfiguration);
}

const without = (answer: Response, name: string) => {
  answer.headers.delete(name);
  return answer;
};
const script = '/assets/index-AAAAAAAA.js';
const page = () => readFileSync(join(folder, 'index.html'));

test('finds nothing where a build is served as it should be', async () => {
  expect(await problemsOf()).toEqual([]);
});

test.each<[string, Otherwise, string]>([
  [
    'no policy',
    (path, answer) => (path === '/' ? without(answer, 'content-security-policy') : undefined),
    'The page comes without the header content-security-policy',
  ],
  [
    'an old page',
    (path) => (path === '/' ? new Response('<p>old') : undefined),
    'it is of another build, or something changes it',
  ],
  [
    'a page that is kept',
    (path, answer) => {
      if (path === '/') answer.headers.set('cache-control', 'max-age=60');
      return undefined;
    },
    'The page comes with cache-control: "max-age=60"',
  ],
  [
    'a fallback for what is missing',
    (path) =>
      path.includes('no-such-file') ? new Response(page(), { headers: { 'content-type': 'text/html' } }) : undefined,
    'there-is-no-such-file answers 200. It has to be a 404.',
  ],
  [
    'the page with a 404',
    (path) => (path.includes('no-such-file') ? new Response(page(), { status: 404 }) : undefined),
    'is answered with the page',
  ],
  [
    'a 404 that is kept',
    (path) =>
      path.includes('no-such-file')
        ? new Response('', { status: 404, headers: { 'cache-control': 'immutable' } })
        : undefined,
    'may be kept for a year',
  ],
  [
    "a host's own page without the policy",
    (path) =>
      path.includes('no-such-file')
        ? new Response('<h1>Oh', { status: 404, headers: { 'content-type': 'text/html' } })
        : undefined,
    'The 404 of there-is-no-such-file comes without the header content-security-policy',
  ],
  ['a listing', (path) => (path === '/assets/' ? new Response('index') : undefined), 'assets/ lists its files'],
  [
    'a script without compression',
    (path, answer) =>
      path === script
        ? new Response(readFileSync(join(folder, script)), { headers: without(answer, 'content-encoding').headers })
        : undefined,
    'is sent uncompressed',
  ],
  [
    'a cache that may confuse encodings',
    (path, answer) => (path === script ? without(answer, 'vary') : undefined),
    'without "Vary: Accept-Encoding"',
  ],
  [
    'an asset that is not kept',
    (path, answer) => {
      if (path === script) answer.headers.set('cache-control', 'no-store');
      return undefined;
    },
    `${script.slice(1)} comes with cache-control: "no-store"`,
  ],
  [
    'a chunk that was not deployed',
    (path) => (path.includes('later-BBBB') ? new Response('', { status: 404 }) : undefined),
    'assets/later-BBBBBBBB.js answers 404: it was not deployed.',
  ],
  [
    'a chunk that something has changed',
    (path) => (path.includes('later-BBBB') ? new Response('export {};;') : undefined),
    'assets/later-BBBBBBBB.js is not as it was built.',
  ],
  [
    'a content that is not what it is said to be',
    (path) =>
      path.includes('later-BBBB') ? new Response('x', { headers: { 'content-encoding': 'gzip' } }) : undefined,
    'assets/later-BBBBBBBB.js cannot be read',
  ],
  [
    'no configuration',
    (path) => (path === '/config.json' ? new Response('', { status: 404 }) : undefined),
    'config.json answers 404',
  ],
  [
    'a page in place of the configuration',
    (path) => (path === '/config.json' ? new Response('<p>') : undefined),
    'config.json is not valid JSON',
  ],
  [
    'a wrong configuration',
    (path) => (path === '/config.json' ? Response.json({ ...configurationOfSmallBuild, colour: 'red' }) : undefined),
    '"colour" is not a known key',
  ],
  [
    'a cloud that the policy does not admit',
    (path) => (path === '/config.json' ? Response.json({ ...configurationOfSmallBuild, cloud: 'china' }) : undefined),
    'connect-src lacks https://login.partner.microsoftonline.cn',
  ],
  [
    'a redirect',
    (path) => (path === '/' ? new Response('', { status: 302, headers: { location: '/login' } }) : undefined),
    'answers 302 and leads to /login. It has to be the page itself',
  ],
])('finds %s', async (_, otherwise, words) => {
  expect((await problemsOf(otherwise)).join('\n')).toContain(words);
});

test('a script that a host compresses badly is too heavy', async () => {
  const much = `${'let a;'.repeat(2_000)}`;
  const badly = (path: string) =>
    path === script
      ? new Response(gzipSync(much, { level: 0 }), { headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' } })
      : undefined;
  expect((await problemsOf(badly)).join('\n')).toMatch(/weighs [\d,]+ bytes on its way/);
});

test('of subdomains a host need not speak, and its last word is how to mend it', async () => {
  const problems = await problemsOf((_, answer) => {
    answer.headers.set('strict-transport-security', 'max-age=63072000');
    return undefined;
  });
  expect(problems).toEqual([]);
  await server?.stop();
  const mended = await problemsOf((path, answer) => {
    answer.headers.set('server', 'nginx');
    return path === '/' ? without(answer, 'x-frame-options') : undefined;
  });
  expect(mended.at(-1)).toContain('"npm run deploy -- nginx FOLDER" again, and reload it');
  expect(mended.at(-1)).toContain('npm run --silent headers -- nginx');
});

test('a configuration that is another than that of the build is no fault, and is said, key by key', async () => {
  const there = { ...configurationOfSmallBuild, tenantId: 'fabrikam.com', helpdesk: { name: 'Desk' } };
  const edited: Otherwise = (path) => (path === '/config.json' ? Response.json(there) : undefined);
  await problemsOf(edited);
  const content = (await ask(`http://localhost:${server?.port}/config.json`)).content;
  expect(otherConfiguration(content, folder)).toMatch(
    /"tenantId", "helpdesk" differ\. If nobody has edited it there, deploy again, and reload\.$/,
  );
  expect(otherConfiguration(readFileSync(join(folder, 'config.json')), folder)).toBeUndefined();
});

test('where nothing of the build is, that is said once', async () => {
  const elsewhere = await problemsOf((path) => (path === '/' ? undefined : new Response('', { status: 404 })));
  expect(elsewhere.filter((problem) => problem.includes('was not deployed'))).toEqual([]);
  expect(elsewhere.join('\n')).toMatch(/None of the build's files is below http.*: is this the page's address\?/);
});

test('nobody there, and no build to compare with, are said', async () => {
  expect(await checkSite('http://localhost:9/', folder, checkConfiguration)).toEqual([
    expect.stringMatching(/^http:\/\/localhost:9\/ cannot be reached/),
  ]);
  expect(await checkSite('http://localhost:9/', join(folder, 'none'), checkConfiguration)).toEqual([
    expect.stringContaining('Build first: npm run build'),
  ]);
});
