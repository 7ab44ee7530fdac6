import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cloudNames, clouds } from '../src/config/clouds.ts';
import { forCloud, headersOf, readHostConfiguration } from './hostHeaders.ts';
import { hosts, printHeaders } from './printHeaders.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = readHostConfiguration(`${root}/public`);

/** The headers as they stand in a text, `name value` or `name: value`, quoted or not. */
function namesIn(text: string, value: string): boolean {
  return text.includes(`"${value}"`) || text.includes(`: ${value}\n`);
}

test.each(hosts)('%s gets every header of the one source, word for word', (host) => {
  const printed = printHeaders(host, source);
  for (const path of ['/', '/assets/index.js']) {
    for (const [name, value] of Object.entries(headersOf(source, path))) {
      expect(printed).toContain(name);
      expect(namesIn(printed, value), `${name}: ${value}`).toBe(true);
    }
  }
});

test.each(hosts)('%s answers nothing that is missing with the page', (host) => {
  expect(printHeaders(host, source)).not.toMatch(/index\.html[^\n]*=?200|try_files[^\n]*\/index\.html|rewrite/);
});

test('nginx sends a header of the page with errors too, but lets nobody keep a missing asset', () => {
  const printed = printHeaders('nginx', source);
  expect(printed).toMatch(/add_header content-security-policy "[^"]*" always;/);
  expect(printed).toContain('add_header cache-control "public, max-age=31536000, immutable";');
});

test('Caddy and Netlify say Cache-Control for assets and for the page apart, for one would undo the other', () => {
  expect(/ {4}header \{[^}]*\}/.exec(printHeaders('caddy', source))?.[0]).not.toContain('cache-control');
  expect(/\/\*\n( {2}.*\n)+/.exec(printHeaders('netlify', source))?.[0]).not.toContain('cache-control');
});

test.each(cloudNames)('in the cloud %s connect-src names its two hosts and no other', (cloud) => {
  const policy = headersOf(JSON.parse(forCloud(JSON.stringify(source), cloud)), '/')['content-security-policy'];
  expect(/connect-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe(`'self' ${clouds[cloud].login} ${clouds[cloud].graph}`);
});

function command(...args: string[]): string {
  const all = ['--import', 'tsx', 'hosting/main.ts', ...args];
  return execFileSync(process.execPath, all, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

test('the command of the README prints the headers of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const built = forCloud(JSON.stringify(source), 'china').replace("style-src 'self'", "style-src 'self' 'sha256-x'");
  writeFileSync(join(folder, 'staticwebapp.config.json'), built);
  const printed = command('caddy', folder);
  rmSync(folder, { recursive: true });
  expect(printed).toContain(clouds.china.graph);
  expect(printed).not.toContain(clouds.global.graph);
  expect(printed).toContain("style-src 'self' 'sha256-x'");
});

test('where there is no build the command says so, and how it is called where it is called otherwise', () => {
  expect(() => command('nginx', join(tmpdir(), 'nothing'))).toThrow('Build first: npm run build');
  expect(() => command('apache')).toThrow('npm run headers -- nginx|caddy|netlify');
  expect(() => command('nginx', '--cloud=china')).toThrow('npm run headers -- nginx|caddy|netlify');
});
