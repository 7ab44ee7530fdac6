import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { configurationOfSmallBuild, makeSmallBuild } from './smallBuild.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = import.meta.resolve('tsx');

function run(program: string, ...args: string[]) {
  const command = ['--import', tsx, program, ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', input: '', timeout: 30_000 });
}

test.each([
  ['setup/preview/main.ts', ['--prot', '5000'], "Unknown option '--prot'"],
  ['setup/preview/main.ts', ['--port', 'abc'], '--port takes a number from 0 to 65535, not "abc".'],
  ['setup/preview/main.ts', ['--port'], "Option '--port <value>'"],
  ['setup/preview/main.ts', ['one', 'two'], 'One folder is served, not "one" and "two".'],
  ['tenant/main.ts', ['--prot', '5000'], "Unknown option '--prot'"],
  ['tenant/main.ts', ['--port', '0'], '--port takes a number from 1 to 65533, not "0".'],
])(
  '%s %j is answered with what is right',
  (program, args, words) => {
    const { status, stdout, stderr } = run(program, ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).toContain('npm ');
    expect(stderr).not.toContain('    at ');
  },
  30_000,
);

test('the check of a built folder says that it is complete, or what is wrong, and ends so', () => {
  const folder = makeSmallBuild();
  const complete = run('setup/main.ts', '--check', folder);
  const automatic = { ...configurationOfSmallBuild, signIn: 'automatic' };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(automatic));
  const changed = run('setup/main.ts', '--check', folder);
  writeFileSync(join(folder, 'config.json'), '{}');
  const incomplete = run('setup/main.ts', '--check', folder);
  rmSync(folder, { recursive: true });
  expect(complete).toMatchObject({ status: 0, stderr: '' });
  expect(complete.stdout).toContain(`${folder}/ is complete`);
  expect(complete.stdout).not.toContain('Build again');
  expect(changed).toMatchObject({ status: 0, stderr: '' });
  expect(changed.stdout).toContain(`${folder}/ is complete`);
  expect(changed.stdout).toContain('config.json has the page leave for the login server by itself, but the build');
  expect(incomplete).toMatchObject({ status: 1, stdout: '' });
  expect(incomplete.stderr).toContain('- config.json: "clientId" must be');
}, 30_000);

test.each([
  ['setup/preview/main.ts', '--client <application id>'],
  ['tenant/main.ts', '[--port 4173]'],
  ['setup/main.ts', '--check [dist]'],
  ['setup/deploy/main.ts', '--into FOLDER'],
  ['hosting/main.ts', '--path /apps/mar/'],
])(
  '%s --help says how it is called',
  (program, words) => {
    const { status, stdout } = run(program, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(words);
  },
  30_000,
);

test.each([
  ['setup/preview/main.ts', ['--build']],
  ['tenant/main.ts', ['--build']],
])(
  '%s says that its port is taken before it builds anything',
  async (program, args) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { status, stdout, stderr } = run(program, ...args, '--port', port);
    server.close();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Port ${port} is taken.`);
  },
  30_000,
);

test.each([
  ['no id', [], 'npm run preview -- --client <application id>'],
  ["the page's own", ['--client', configurationOfSmallBuild.clientId.toUpperCase()], "is the page's own registration"],
  ['a word', ['--client', 'preview'], '--client takes the id of an application, not "preview".'],
])(
  'the preview serves nothing with %s in the place of its own registration',
  (_what, args, words) => {
    const folder = makeSmallBuild();
    const { status, stdout, stderr } = run('setup/preview/main.ts', folder, '--port', '0', ...args);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  },
  30_000,
);

test('the preview says how its registration is made, before it builds anything', () => {
  const folder = makeSmallBuild();
  const { stderr } = run('setup/preview/main.ts', folder, '--port', '5173');
  rmSync(folder, { recursive: true });
  expect(stderr).toContain('"spa":{"redirectUris":["http://localhost:5173/"]}');
  expect(stderr).toContain("-DisplayName 'My Access Requests (preview)'");
  expect(stderr).toContain('az login --tenant contoso.com');
}, 30_000);
