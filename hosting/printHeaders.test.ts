import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { runProgram } from '../setup/runProgram.ts';
import { cloudNames, clouds } from '../src/config/clouds.ts';
import { forCloud, headersOf, readHostConfiguration } from './hostHeaders.ts';
import { hosts, printHeaders } from './printHeaders.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = readHostConfiguration(`${root}/public`);

test.each(hosts)('%s answers nothing that is missing with the page', (host) => {
  expect(printHeaders(host, source)).not.toMatch(/index\.html[^\n]*=?200|try_files[^\n]*\/index\.html/);
});

test('in a folder of a shared name nothing is said of its subdomains, nor where nobody wants that', () => {
  for (const host of hosts) {
    expect(printHeaders(host, source)).toContain('max-age=63072000; includeSubDomains');
    for (const place of [{ folder: '/apps/mar/' }, { subdomains: false }]) {
      const printed = printHeaders(host, source, place);
      expect(printed).toContain('max-age=63072000');
      expect(printed).not.toContain('includeSubDomains');
    }
  }
});

test('what the build writes for Cloudflare Pages is within its limits', () => {
  const lines = printHeaders('netlify', source).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) {
    // The hashes of a build make the policy of the source some hundred characters longer.
    expect(line.length, line).toBeLessThan(line.includes('content-security-policy') ? 1_500 : 2_000);
  }
});

test.each(cloudNames)('in the cloud %s connect-src names its two hosts and no other', (cloud) => {
  const policy = headersOf(JSON.parse(forCloud(JSON.stringify(source), cloud)), '/')['content-security-policy'];
  expect(/connect-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe(`'self' ${clouds[cloud].login} ${clouds[cloud].graph}`);
});

afterEach(() => vi.unstubAllEnvs());

const run = (...args: readonly string[]) => runProgram(() => import('./main.ts'), args);
const command = (...args: readonly string[]) => commandAt('', ...args);

/** What the command prints where nobody has noted an address, or this one. */
async function commandAt(address: string, ...args: readonly string[]): Promise<string> {
  vi.stubEnv('PAGE_ADDRESS', address);
  return (await run(...args)).stdout;
}

test('the command of the README prints the headers of a build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const built = forCloud(JSON.stringify(source), 'china').replace("style-src 'self'", "style-src 'self' 'sha256-x'");
  writeFileSync(join(folder, 'staticwebapp.config.json'), built);
  const printed = await command('caddy', folder);
  rmSync(folder, { recursive: true });
  expect(printed).toContain(clouds.china.graph);
  expect(printed).not.toContain(clouds.global.graph);
  expect(printed).toContain("style-src 'self' 'sha256-x'");
});

test('the command takes the folder of the page', async () => {
  const printed = await command('nginx', 'public', '--path', '/apps/mar/');
  expect(printed).toContain('location /apps/mar/assets/ {');
  expect(printed).not.toContain('includeSubDomains');
  expect(await command('nginx', 'public', '--no-subdomains')).not.toContain('includeSubDomains');
});

test('the command knows the address that setup has noted, and an option goes before it', async () => {
  const at = (host: string, printed: string) => printed.replaceAll('access.example.com', host);
  for (const name of ['nginx', 'caddy', 'apache']) {
    expect(await commandAt('https://www.contoso.com/apps/mar/', name, 'public')).toBe(
      at('www.contoso.com', await command(name, 'public', '--path', '/apps/mar/')),
    );
  }
  expect(await commandAt('https://www.contoso.com/', 'nginx', 'public')).toBe(
    at('www.contoso.com', await command('nginx', 'public', '--no-subdomains')),
  );
  expect(await commandAt('https://access.contoso.com/', 'nginx', 'public')).toBe(
    at('access.contoso.com', await command('nginx', 'public')),
  );
  expect(await commandAt('https://access.contoso.com/apps/mar/', 'nginx', 'public', '--path', '/')).toBe(
    at('access.contoso.com', await command('nginx', 'public', '--no-subdomains')),
  );
});

test('the command says how it is called', async () => {
  expect(await command('--help')).toContain(
    'npm run headers -- nginx|caddy|apache|iis|lighttpd|netlify [folder of the build] [--path /apps/mar/] [--no-subdomains]',
  );
});

test.each([
  ['Name a host: npm run headers -- nginx|caddy|'],
  ['"tomcat" is none of nginx, caddy, apache, iis, lighttpd, netlify.', 'tomcat'],
  ['There is one word too many: "more".', 'nginx', 'dist', 'more'],
  ["Unknown option '--cloud'.", 'nginx', '--cloud=china'],
  ['--path takes a folder with a slash at both ends, such as /apps/mar/, not "apps".', 'nginx', '--path', 'apps'],
  ['--path takes a folder with a slash at both ends, such as /apps/mar/, not "/a b/".', 'nginx', '--path', '/a b/'],
  ['Build first: npm run build', 'nginx', join(tmpdir(), 'nothing')],
])('a wrong call ends in one sentence and the status 2: %s', async (sentence, ...args) => {
  vi.stubEnv('PAGE_ADDRESS', '');
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr.trim()).not.toContain('\n');
});
