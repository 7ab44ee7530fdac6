import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withHostsOfCloud } from '../build/hostsOfCloud.ts';
import { isNamedAutomatic } from '../build/namedSignIn.ts';
import { printHeaders } from '../hosting/printHeaders.ts';
import { cloudNames } from '../src/config/clouds.ts';
import { admitted, copiedFromProject, dockerfile, given } from './readDockerfile.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scripts = join(root, 'deploy/container');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'container-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the linter of Dockerfiles finds nothing', () => {
  expect(validate(dockerfile).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
  expect(validate(dockerfile.replace('EXPOSE', 'EXPOSES'))).toHaveLength(1);
});

test('images are pinned by their whole version, and what runs is no root', () => {
  const images = given('FROM').map((from) => from.split(' ')[0]);
  expect(images).toHaveLength(2);
  for (const image of images) expect(image).toMatch(/^[\w/-]+:\d+\.\d+(\.\d+)?-[\w-]+$/);
  expect(given('USER')).toEqual(['101']);
  expect(dockerfile.indexOf('USER 101')).toBeGreaterThan(dockerfile.lastIndexOf('FROM'));
});

test('what is copied exists, and .dockerignore lets it through', () => {
  const copied = copiedFromProject().filter((path) => path !== '.');
  expect(copied.length).toBeGreaterThan(3);
  for (const path of [...copied, ...admitted]) expect(existsSync(join(root, path)), path).toBe(true);
  expect(copied.filter((path) => !admitted.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test('what is run are scripts of package.json, and npm ci', () => {
  const { scripts: known } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const run = given('RUN').join('\n');
  const named = [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => String(name));
  expect(named).toEqual(['build', 'headers']);
  expect(named.filter((name) => !(name in known))).toEqual([]);
  expect(given('RUN')[0]).toBe('npm ci');
});

test('the image listens where it says, and asks itself whether it is well', () => {
  const port = given('EXPOSE')[0];
  expect(readFileSync(join(scripts, 'nginx.conf'), 'utf8')).toContain(`listen ${port};`);
  expect(given('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${port}/`);
});

test.each(cloudNames)('built for the cloud %s it starts with a configuration of that cloud only', (cloud) => {
  mkdirSync(join(folder, 'public'));
  const chosen = spawnSync('sh', [join(scripts, 'chooseCloud.sh'), cloud], { cwd: folder, encoding: 'utf8' });
  expect(chosen.stderr).toBe('');
  expect(JSON.parse(readFileSync(join(folder, 'public/config.json'), 'utf8'))).toEqual({ cloud, signIn: 'button' });

  const source = readFileSync(join(root, 'public/staticwebapp.config.json'), 'utf8');
  writeFileSync(join(folder, 'headers.conf'), printHeaders('nginx', JSON.parse(withHostsOfCloud(source, cloud))));
  for (const mounted of cloudNames) {
    const { status, stderr } = checkCloud(JSON.stringify({ clientId: 'x', cloud: mounted }, undefined, 2));
    expect(status, mounted).toBe(mounted === cloud ? 0 : 1);
    if (mounted !== cloud) expect(stderr).toContain(`--build-arg CLOUD=${mounted}`);
  }
  // Where none is named it is the global one.
  expect(checkCloud('{ "clientId": "x" }').status).toBe(cloud === 'global' ? 0 : 1);
  expect(checkCloud('{ "cloud": "mars" }').stderr).toContain('"cloud" is one of global, usgov, usgovdod, china');
  expect(checkCloud(undefined).stderr).toContain('cannot be read');
});

test('without a cloud the configuration stays, and an unknown one is an error', () => {
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public/config.json'), '{}');
  const choose = (...choices: string[]) =>
    spawnSync('sh', [join(scripts, 'chooseCloud.sh'), ...choices], { cwd: folder, encoding: 'utf8' });
  expect(choose('').status).toBe(0);
  expect(choose('mars')).toMatchObject({
    status: 1,
    stderr: 'CLOUD is one of global, usgov, usgovdod, china, not "mars".\n',
  });
  expect(choose('global', 'silent')).toMatchObject({
    status: 1,
    stderr: 'SIGN_IN is one of button, automatic, not "silent".\n',
  });
  expect(readFileSync(join(folder, 'public/config.json'), 'utf8')).toBe('{}');
  expect(choose('global', 'automatic').status).toBe(0);
  expect(isNamedAutomatic(readFileSync(join(folder, 'public/config.json')))).toBe(true);
});

/** What runs before nginx: with the headers in the folder, and a mounted configuration. */
function checkCloud(configuration: string | undefined) {
  const file = join(folder, 'mounted.json');
  rmSync(file, { force: true });
  if (configuration !== undefined) writeFileSync(file, configuration);
  return spawnSync('sh', [join(scripts, 'checkCloud.sh'), file, join(folder, 'headers.conf')], { encoding: 'utf8' });
}
