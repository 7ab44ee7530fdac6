import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}
const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { dependencies, devDependencies } = read('package.json');
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

test.each(['emulators', 'observatory'])(
  'so are those of %s, which npm run test:hosts installs in a folder of its own',
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
