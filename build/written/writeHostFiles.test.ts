import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { hostFiles } from '../../hosting/hostFiles.ts';
import { readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { printHeaders, writtenFiles } from '../../hosting/printHeaders.ts';
import { writeHostFiles, writeHostFilesInto } from './writeHostFiles.ts';

const publicDir = fileURLToPath(new URL('../../public', import.meta.url));

test('each file that a host reads is in the folder, with the headers that the folder has by then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
  cpSync(publicDir, folder, { recursive: true });
  writeHostFilesInto(folder);
  expect(hostFiles.slice(1).toSorted()).toEqual(writtenFiles.map(({ file }) => file).toSorted());
  for (const { file, host } of writtenFiles) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(printHeaders(host, readHostConfiguration(folder)));
  }
  rmSync(folder, { recursive: true });
});

test('for a folder they name it, and say nothing of the names below the host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
  cpSync(publicDir, folder, { recursive: true });
  writeHostFilesInto(folder, { folder: '/apps/mar/', subdomains: false });
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain('\n/apps/mar/assets/*\n');
  for (const { file } of writtenFiles) {
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('includeSubDomains');
  }
  rmSync(folder, { recursive: true });
});

test('behind Vite they are written, and a build that writes nothing is left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
  cpSync(join(publicDir, '404.html'), join(folder, 'index.html'));
  const outDir = join(folder, 'built');
  const run = (write: boolean) =>
    build({
      configFile: false,
      root: folder,
      publicDir,
      logLevel: 'silent',
      plugins: [writeHostFiles()],
      build: { outDir, write },
    });
  await run(false);
  expect(() => readFileSync(join(outDir, '_headers'))).toThrow('ENOENT');
  await run(true);
  expect(readFileSync(join(outDir, '_headers'), 'utf8')).toContain('content-security-policy: ');
  rmSync(folder, { recursive: true });
});

test('the page of a missing address holds nothing that the policy refuses', () => {
  const page = readFileSync(join(publicDir, '404.html'), 'utf8');
  expect(page).toContain('<h1>Not found</h1>');
  expect(page).not.toMatch(/<script|<style|<link|style=|\bon\w+=/);
});
