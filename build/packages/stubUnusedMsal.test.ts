import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createMsal } from '../../src/auth/createMsal.ts';
import { networkClient } from '../../src/auth/networkClient.ts';
import { checkConfiguration } from '../../src/config/configurationMistakes.ts';
import { stubModule } from './stubFiles.ts';
import { requireAllStubbed, stubbed, stubbedFile, stubUnusedMsal } from './stubUnusedMsal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Stands in for src/auth/leftOut.ts, which Node.js cannot read. */
const leftOut = `data:text/javascript,${encodeURIComponent("export const leftOut = (name) => { throw new Error('reached: ' + name); };")}`;

test.each(stubbed)('%s exists, and each export of its stub throws', async (file) => {
  const code = stubModule(readFileSync(join(root, 'node_modules/@azure', file), 'utf8'), file, leftOut);
  const module: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.keys(module).length).toBeGreaterThan(0);
  for (const [name, value] of Object.entries(module)) {
    expect(() => Reflect.construct(value as () => void, [])).toThrow(`reached: ${name}`);
  }
});

test('of what MSAL makes in advance the classes can be made, and have nothing that could be called', async () => {
  const code = stubModule('export { Finder, find };', 'a', leftOut, true);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Reflect.ownKeys(Object.getPrototypeOf(new module.Finder()))).toEqual(['constructor']);
  expect(() => module.find()).toThrow('reached: find');
});

test('a stub has no constants, and a file without named exports is refused', () => {
  expect(stubModule('export { LIMIT, wait };', 'a', '/leftOut.ts')).toBe(
    `import { leftOut } from "/leftOut.ts";\nexport function wait() { leftOut('wait'); }`,
  );
  expect(() => stubModule('export default class {}', 'a', leftOut)).toThrow('a exports nothing by name.');
});

describe('a file is found', () => {
  const file = 'msal-common/dist-browser/crypto/PopTokenGenerator.mjs';

  test.each([
    ['beside all packages', `/app/node_modules/@azure/${file}`],
    ['below the package that needs it', `/app/node_modules/@azure/msal-browser/node_modules/@azure/${file}`],
    ['in the store of pnpm', `/app/node_modules/.pnpm/@azure+msal-common@16.0.0/node_modules/@azure/${file}`],
    ['on Windows', `C:/app/node_modules/@azure/${file}`],
  ])('%s', (_where, id) => {
    expect(stubbedFile(id)).toBe(file);
  });

  test('and no other file is', () => {
    for (const id of [
      '/app/node_modules/@azure/msal-common/dist-browser/crypto/JoseHeader.mjs',
      '/app/node_modules/@azure/msal-common/dist-browser/crypto/PopTokenGeneratorXmjs',
      `/app/node_modules/@azure/${file}.map`,
      `/app/src/@azure/${file}`,
    ]) {
      expect(stubbedFile(id)).toBeUndefined();
    }
  });
});

test('files that were not met are named, with what to do', () => {
  const [first = '', second = '', ...others] = stubbed;
  expect(() => requireAllStubbed(new Set(stubbed))).not.toThrow();
  expect(() => requireAllStubbed(new Set(others))).toThrow(
    [
      'The build has not met these files of MSAL, so they could not be stubbed:',
      `  node_modules/@azure/${first}`,
      `  node_modules/@azure/${second}`,
      'MSAL has moved or dropped them, or it is installed in another kind of folder.',
    ].join('\n'),
  );
});

describe('a build', () => {
  /** Builds a script that imports these files, which lie in the folder of one package manager or another. */
  async function buildOf(files: readonly string[], script = ''): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'stubs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const paths = files.map((file) =>
      file.startsWith('msal-common')
        ? `node_modules/@azure/msal-browser/node_modules/@azure/${file}`
        : `node_modules/@azure/${file}`,
    );
    for (const path of paths) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), "function work() { console.log('real'); }\nexport { work };\n");
    }
    const imports = paths.map((path, index) => `import { work as work${index} } from './${path}'; work${index}();`);
    writeFileSync(join(folder, 'main.js'), [...imports, script].join('\n'));
    const built = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [stubUnusedMsal()],
      build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'main.js') } },
    });
    return (built as Rollup.RollupOutput).output.map((output) => ('code' in output ? output.code : '')).join();
  }

  test('holds the stubs in place of all files', async () => {
    const code = await buildOf(stubbed);
    expect(code.match(/leftOut\(.work.\)/g)).toHaveLength(stubbed.length);
    expect(code).not.toContain('real');
  });

  test('fails when it has met all files but one', async () => {
    const [first = '', ...others] = stubbed;
    await expect(buildOf(others)).rejects.toThrow(`could not be stubbed:\n  node_modules/@azure/${first}\nMSAL has`);
  });

  test('that fails for another reason names that one', async () => {
    const failure = buildOf([], "import './missing.js';");
    await expect(failure).rejects.toThrow('missing.js');
    await expect(failure).rejects.not.toThrow('could not be stubbed');
  });
});

test('no setting of MSAL leads to a stub', () => {
  vi.stubGlobal('document', { baseURI: 'https://access.contoso.com/' });
  const checked = checkConfiguration({
    tenantId: 'contoso.com',
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
  });
  if (!checked.ok) throw new Error(checked.mistakes[0]?.key);
  const { auth, cache, system, experimental } = createMsal(checked.configuration).getConfiguration();
  expect(cache.cacheLocation).toBe('sessionStorage');
  expect(auth.verifySSO ?? false).toBe(false);
  expect(system.networkClient).toBe(networkClient);
  expect(system.allowPlatformBroker ?? false).toBe(false);
  expect(experimental.allowPlatformBrokerWithDOM ?? false).toBe(false);
});

test('the app asks MSAL for no popup, hidden frame, authorization code or bound token', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
  );
  const source = files.map((file) => readFileSync(join(root, 'src', file), 'utf8')).join('\n');
  expect(source).not.toMatch(
    /Popup\(|ssoSilent|acquireTokenByCode|authenticationScheme|useMsalAuthentication|azureRegionConfiguration/,
  );
  const silentCalls = source.match(/acquireTokenSilent\(\{[^}]*\}/g) ?? [];
  expect(silentCalls.length).toBeGreaterThan(0);
  for (const call of silentCalls) expect(call).toContain('CacheLookupPolicy.AccessTokenAndRefreshToken');
});
