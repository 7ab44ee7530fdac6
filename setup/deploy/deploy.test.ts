import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../runProgram.ts';
import { makeSmallBuild } from '../smallBuild.ts';

let build: string;
let host: string;
beforeEach(() => {
  // As where nobody has noted an address.
  vi.stubEnv('PAGE_ADDRESS', '');
  build = makeSmallBuild();
  host = mkdtempSync(join(tmpdir(), 'host-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of [build, host]) rmSync(folder, { recursive: true });
});

const deploy = (...args: readonly string[]) => runProgram(() => import('./main.ts'), args);
const configuration = () => readFileSync(join(host, 'my-access-requests.conf'), 'utf8');
/** The folder of the build that the configuration names. */
const named = () => /\/([\da-f]{12})\b/.exec(configuration())?.[1] ?? '';

test('a build goes into a folder of its own, and its assets to those of all builds', async () => {
  const { status, stdout } = await deploy('nginx', host, build);
  expect(status).toBe(0);
  expect(readdirSync(host).toSorted()).toEqual([named(), 'assets', 'my-access-requests.conf'].toSorted());
  expect(readFileSync(join(host, named(), 'index.html'))).toEqual(readFileSync(join(build, 'index.html')));
  expect(readdirSync(join(host, 'assets'))).toEqual(readdirSync(join(build, 'assets')));
  expect(configuration()).toContain(`root "${host}/${named()}";`);
  expect(stdout).toContain(`include ${host}/my-access-requests.conf;`);
  expect(stdout).toContain('nginx -s reload');
});

test('the next build leaves all that is being served as it is', async () => {
  await deploy('nginx', host, build);
  const first = named();
  const script = join(host, 'assets/index-AAAAAAAA.js');
  const { ino, mtimeMs } = statSync(script);
  writeFileSync(join(build, 'assets/later-DDDDDDDD.js'), 'export {};');
  rmSync(join(build, 'assets/later-BBBBBBBB.js'));

  const { stdout } = await deploy('nginx', host, build);
  expect(named()).not.toBe(first);
  expect(readdirSync(host)).toEqual(expect.arrayContaining([first, named()]));
  expect(readdirSync(join(host, 'assets'))).toEqual(expect.arrayContaining(['later-BBBBBBBB.js', 'later-DDDDDDDD.js']));
  expect(statSync(script)).toMatchObject({ ino, mtimeMs });
  // Whoever has included the file need not do it again.
  expect(stdout).not.toContain('include');
});

test('what was edited in place stays when the same build comes again, and another configuration is another build', async () => {
  await deploy('caddy', host, build);
  const first = named();
  writeFileSync(join(host, first, 'config.json'), '{}');
  await deploy('caddy', host, build);
  expect(named()).toBe(first);
  expect(readFileSync(join(host, first, 'config.json'), 'utf8')).toBe('{}');

  writeFileSync(join(build, 'config.json'), '{"tenantId":"fabrikam.com"}');
  await deploy('caddy', host, build);
  expect(named()).not.toBe(first);
  expect(readFileSync(join(host, named(), 'config.json'), 'utf8')).toContain('fabrikam.com');
});

test('what an interrupted deployment has left is made good by the next', async () => {
  await deploy('apache', host, build);
  const name = named();
  rmSync(join(host, name), { recursive: true });
  mkdirSync(join(host, `${name}.part`));
  writeFileSync(join(host, `${name}.part`, 'rest'), '');
  writeFileSync(join(host, 'assets/index-AAAAAAAA.js'), 'half');

  expect((await deploy('apache', host, build)).status).toBe(0);
  expect(readdirSync(host).toSorted()).toEqual([name, 'assets', 'my-access-requests.conf'].toSorted());
  expect(readdirSync(join(host, name))).not.toContain('rest');
  expect(readFileSync(join(host, 'assets/index-AAAAAAAA.js'))).toEqual(
    readFileSync(join(build, 'assets/index-AAAAAAAA.js')),
  );
});

test('what somebody has spoilt in a build that is there is made good, and what they may edit is named and stays', async () => {
  await deploy('nginx', host, build);
  const there = join(host, named());
  rmSync(join(there, 'icon.svg'));
  writeFileSync(join(there, 'index.html'), 'half');
  writeFileSync(join(there, 'config.json'), '{}');
  const { stdout } = await deploy('nginx', host, build);
  for (const file of ['icon.svg', 'index.html']) {
    expect(readFileSync(join(there, file))).toEqual(readFileSync(join(build, file)));
  }
  expect(readFileSync(join(there, 'config.json'), 'utf8')).toBe('{}');
  expect(stdout).toContain('config.json was edited there, and stays as it is.');
});

test.each(['/', '/apps/mar/'])(
  'people go back to a build by the folder it has on the host, with the page at %s',
  async (path) => {
    await deploy('nginx', host, build, '--path', path);
    const before = { first: named(), text: configuration() };
    writeFileSync(join(build, 'config.json'), '{"tenantId":"fabrikam.com"}');
    await deploy('nginx', host, build, '--path', path);
    expect(configuration()).not.toBe(before.text);
    expect((await deploy('nginx', host, join(host, before.first), '--path', path)).status).toBe(0);
    expect(configuration()).toBe(before.text);
  },
);

test.skipIf(process.platform === 'win32')('the user of a server may read all of it, whoever deploys it', async () => {
  for (const file of ['index.html', 'assets/index-AAAAAAAA.js']) chmodSync(join(build, file), 0o600);
  const umask = process.umask(0o077);
  try {
    await deploy('nginx', join(host, 'srv'), build);
  } finally {
    process.umask(umask);
  }
  const all = readdirSync(join(host, 'srv'), { recursive: true, encoding: 'utf8' });
  const modes = all.map((path) => statSync(join(host, 'srv', path)));
  for (const { mode } of modes) expect(mode & 0o044).toBe(0o044);
  expect(statSync(join(host, 'srv')).mode & 0o055).toBe(0o055);
});

test('for a folder of its host a build is put into that folder', async () => {
  await deploy('lighttpd', host, build, '--path', '/apps/mar/');
  expect(readdirSync(join(host, named(), 'apps/mar'))).toContain('index.html');
  expect(readdirSync(join(host, 'apps/mar/assets'))).toEqual(readdirSync(join(build, 'assets')));
  expect(configuration()).not.toContain('includeSubDomains');
});

test('elsewhere it is written to be copied, under the names that the host has', async () => {
  const { status, stdout } = await deploy('nginx', '/srv/my-access-requests', build, '--into', host);
  expect(status).toBe(0);
  expect(configuration()).toContain('root "/srv/my-access-requests/');
  expect(stdout).toContain(`rsync -a ${host}/ HOST:/srv/my-access-requests/`);
});

test.each([
  ['Name a host and its folder: npm run deploy -- nginx|', 'nginx'],
  ['"iis" is none of nginx, caddy, apache, lighttpd. README.md, "Deploy", says what others need.', 'iis', '/srv/mar'],
  ['is a whole path of letters, digits and . _ ~ -, such as /srv/my-access-requests, not "srv".', 'nginx', 'srv'],
  ['such as /srv/my-access-requests, not "/srv/a;b".', 'nginx', '/srv/a;b'],
  ['There is one word too many: "more".', 'nginx', '/srv/mar', 'dist', 'more'],
  ['--path takes a folder with a slash at both ends', 'nginx', '/srv/mar', '--path', 'apps'],
  ['Build first: npm run build', 'nginx', '/srv/mar', join(tmpdir(), 'nothing')],
  ['Nothing has changed for people.', 'nginx', '/srv/mar', 'public', '--into', '/dev/null/mar'],
])('a wrong call ends in a sentence and the status 2: %s', async (sentence, ...args) => {
  const { status, stdout, stderr } = await deploy(...args.map((arg) => (arg === 'public' ? build : arg)));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr.trim()).not.toContain('\n');
});
