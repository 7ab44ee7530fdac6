import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashesInPage } from '../../build/importMap.ts';
import { pageHashOf } from '../../build/integrity.ts';
import { stubbed } from '../../build/packages/stubUnusedMsal.ts';
import { policyTag } from '../../build/policyTag.ts';
import { compress } from '../../hosting/compress.ts';
import { headersOf, readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { type CloudName, clouds } from '../../src/config/clouds.ts';
import { locales, sourceLocale } from '../../src/i18n/languages.ts';
import { expect, test } from '../tenantTest.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('the production build holds no trace of the stand-in tenant', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    // `localhost` itself stands in MSAL, which lets it pass as a secure origin.
    for (const trace of [
      'embeddedTenant',
      'embedded-tenant',
      'authorityMetadata:JSON',
      'http://localhost',
      'my-access-requests:language',
    ]) {
      expect(text.includes(trace), `${file.name} holds "${trace}"`).toBe(false);
    }
  }
});

test('the page holds the looks of all that it draws before its scripts are there', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');
  const drawn = page.replaceAll(/<style>[\s\S]*?<\/style>/g, '').matchAll(/\bclass="([^"]+)"/g);
  const classes = new Set([...drawn].flatMap(([, names = '']) => names.split(' ').filter(Boolean)));
  expect(classes.size).toBeGreaterThan(10);
  expect([...classes].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
});

test('the browser holds every script of the page to the very file of the build', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = page.match(/<script\b[^>]*\bsrc=[^>]*>|<link\b[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>/g) ?? [];
  expect(tags).toHaveLength(2);
  for (const tag of tags) {
    const file = /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? '';
    expect(tag).toContain(`integrity="${pageHashOf(readFileSync(join(dist, file)))}"`);
  }
});

test('the browser holds every script that comes later to the very file of the build', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const hashes = hashesInPage(page) ?? {};
  const later = readdirSync(join(dist, 'assets')).filter(
    (name) => name.endsWith('.js') && !page.includes(`src="./assets/${name}"`),
  );
  expect(later.length).toBeGreaterThan(locales.length - 1);
  expect(Object.keys(hashes).toSorted()).toEqual(later.map((name) => `./assets/${name}`).toSorted());
  for (const name of later) {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, 'assets', name)))
      .digest('base64');
    expect(hashes[`./assets/${name}`], name).toBe(`sha256-${hash}`);
  }
  // Browsers of before 2025 read no map after a module.
  expect(page.indexOf('type="importmap"')).toBeLessThan(page.indexOf('type="module"'));
});

test('the help holds the hash of its words in each other language', () => {
  const assets = readdirSync(join(dist, 'assets'));
  const words = assets.filter((name) => /^words-.*\.json$/.test(name));
  expect(words).toHaveLength(locales.length - 1);
  const scripts = assets
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, 'assets', name), 'utf8'));
  for (const name of words) {
    const holders = scripts.filter((script) => script.includes(name));
    expect(holders, name).toHaveLength(1);
    expect(holders[0], name).toContain(pageHashOf(readFileSync(join(dist, 'assets', name))));
  }
});

test('the page says the policy of its headers itself, before it loads anything', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const policy = headersOf(readHostConfiguration(dist), '/')['content-security-policy'] ?? '';
  expect(policyTag.exec(page)?.[1]).toBe(policy.replace(" frame-ancestors 'none';", ''));
  expect(page.search(policyTag)).toBeLessThan(page.search(/<(link|script|style|img)/));
  expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(page.search(policyTag));
});

test('the browser connects to the hosts of the cloud while it loads the script', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const { cloud = 'global' } = JSON.parse(readFileSync(join(dist, 'config.json'), 'utf8'));
  const { graph, login } = clouds[cloud as CloudName];
  for (const origin of [graph, login]) expect(page).toContain(`<link rel="preconnect" href="${origin}" crossorigin>`);
});

test('the build names what it is made of', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
  // Its pictures are in the build, though it is a tool's.
  const icons = devDependencies['@fluentui/svg-icons'];
  const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));
  expect(bill.bomFormat).toBe('CycloneDX');
  const listed = bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl));
  const licences = readFileSync(join(dist, 'third-party-licences.txt'), 'utf8');
  for (const [name, version] of [...Object.entries(dependencies), ['@fluentui/svg-icons', icons]]) {
    expect(listed).toContain(`pkg:npm/${name}@${version}`);
    expect(licences).toContain(`\n${name}@${version} (MIT)\n`);
  }
  // Both name the same, and a licence without its text would not be one. e2e/hosts/sameBuild.host.ts looks into the scripts.
  const sections = licences.split(`\n${'-'.repeat(80)}\n\n`);
  const named = sections.map((section) => /^(\S+@\S+) \(MIT\)\n\n/m.exec(section)?.[1]);
  expect(named.map((ref) => `pkg:npm/${ref}`).toSorted()).toEqual(listed.toSorted());
  for (const section of sections) expect(section).toMatch(/Copyright \(c\)[\s\S]*Permission is hereby granted/);
});

test('the bill names what the build has left out', () => {
  const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));
  const changed = bill.components.filter(({ pedigree }: { pedigree?: object }) => pedigree);
  expect(changed.map(({ name }: { name: string }) => name)).toEqual([
    '@azure/msal-browser',
    '@azure/msal-common',
    '@tanstack/query-core',
  ]);
  const notes = changed.map(({ pedigree }: { pedigree: { notes: string } }) => pedigree.notes).join();
  for (const part of ['dropMsalLogs.ts', 'infiniteQueryBehavior.js', 'build/modern/mutation.js'])
    expect(notes).toContain(part);
  for (const file of stubbed) expect(notes).toContain(file.replace(/^[^/]+\//, ''));
});

test('each language stays within its budget of brotli bytes', async () => {
  for (const locale of locales) {
    const chunk = readdirSync(join(dist, 'assets')).find(
      (name) => name.startsWith(`${locale}-`) && name.endsWith('.js'),
    );
    if (locale === sourceLocale) expect(chunk, 'English stands in the code').toBeUndefined();
    else expect(await compressedSize(`assets/${chunk}`), locale).toBeLessThan(8_000);
  }
});

async function compressedSize(file: string): Promise<number> {
  return (await compress(readFileSync(join(dist, file)))).length;
}

test.describe('the production build in the stand-in tenant', () => {
  test.use({ tenantOptions: { appDirectory: dist } });

  test('refuses its configuration', async ({ signIn, page }) => {
    await signIn.open();
    await expect(page.getByRole('main')).toContainText('embeddedTenant');
    await expect(page.getByRole('heading', { name: 'This app is not set up correctly' })).toBeVisible();
  });
});
