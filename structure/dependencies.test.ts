import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}
const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { dependencies, devDependencies, scripts } = read('package.json');
const locked: [string, LockedPackage][] = Object.entries<LockedPackage>(read('package-lock.json').packages).filter(
  ([path]) => path !== '',
);
const atRunTime = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

test('there are at most nine run-time dependencies', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(9);
});

test('no run-time dependency, direct or not, has an install script', () => {
  expect(atRunTime.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
  expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('every version is exact, and every package of the lock file has its hash', () => {
  for (const version of Object.values<string>({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('the lock file names no other place for a package than the default registry', () => {
  const others = locked.filter(([, { resolved = '' }]) => !/^(?:https:\/\/registry\.npmjs\.org\/|$)/.test(resolved));
  expect(others.map(([path]) => path)).toEqual([]);
});

test.each(['emulators/staticWebApps', 'emulators/cloudflarePages', 'observatory'])(
  'so are those of %s, which the tests install in a folder of its own',
  (folder) => {
    const wanted: Record<string, string> = read(`e2e/hosts/${folder}/package.json`).dependencies;
    for (const version of Object.values(wanted)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const packages: [string, LockedPackage][] = Object.entries<LockedPackage>(
      read(`e2e/hosts/${folder}/package-lock.json`).packages,
    ).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(Object.keys(wanted).length);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  },
);

const root = fileURLToPath(new URL('..', import.meta.url));
/** The project's own code by its path: what git knows of, and what is new. */
const code: ReadonlyMap<string, string> = new Map(
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    // What lies in findings/ installs packages of its own.
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.startsWith('findings/'))
    .map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]),
);
/** The packages that a text imports, each by the name it has in the registry. */
const importedBy = (text: string) =>
  [...text.matchAll(/^(?:import|export)\b[\s\w$,*{}]*?(?:\bfrom )?['"]([^'"]+)['"];$|\bimport\(\s*['"]([^'"]+)['"]/gm)]
    .map(([, statement, call]) => statement ?? call ?? '')
    .filter((name) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/.test(name) && !isBuiltin(name) && !name.startsWith('virtual:'))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0]);

test('whatever the code imports is a dependency', () => {
  const imported = new Set([...code.values()].flatMap(importedBy));
  expect(imported.size).toBeGreaterThan(30);
  expect([...imported].filter((name) => name && !(name in dependencies) && !(name in devDependencies))).toEqual([]);
});

test('every run-time dependency is imported by what ships', () => {
  const shipped = [...code].filter(
    ([file]) => /^src\//.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('src/testing/'),
  );
  const imported = new Set(shipped.flatMap(([, text]) => importedBy(text)));
  expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
});

test('every other dependency is used: imported or named by the code, a command, or the types of one that is', () => {
  const texts = [...code.values()];
  const words = Object.values<string>(scripts).flatMap((script) => script.split(' '));
  const commands = (name: string) => Object.keys(read(`node_modules/${name}/package.json`).bin ?? {});
  const unused = Object.keys(devDependencies).filter((name) => {
    const typed = /^@types\/(.+)$/.exec(name)?.[1]?.replace(/^(.+)__/, '@$1/');
    if (typed !== undefined) return typed !== 'node' && !(typed in dependencies) && !(typed in devDependencies);
    const quoted = new RegExp(`['"]${name}(/[^'"]*)?['"]`);
    return !texts.some((text) => quoted.test(text)) && !commands(name).some((command) => words.includes(command));
  });
  expect(unused).toEqual([]);
});
