import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileHint } from './compileHint.ts';

const hint = '//# allFunctionsCalledOnLoad';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-hint-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./src/main.ts"></script>');
  // Styles of a later part make Vite put a line of its own before the first script.
  writeFileSync(join(folder, 'src/main.ts'), `void import('./later.ts').then(({ later }) => later());`);
  writeFileSync(join(folder, 'src/later.ts'), `import './later.css'; export const later = () => console.log('later');`);
  writeFileSync(join(folder, 'src/later.css'), 'p { color: red }');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The first lines of what is built of the page, by the names of the files. */
async function firstLines(outDir: string, plugins: PluginOption[]): Promise<[string, string | undefined][]> {
  await build({ configFile: false, root: folder, logLevel: 'silent', plugins, build: { outDir } });
  const assets = join(folder, outDir, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return scripts.map((name) => [name, readFileSync(join(assets, name), 'utf8').split('\n')[0]]);
}

test('the first line of the first script is the hint, and of no other one', async () => {
  const lines = new Map(await firstLines('hinted', [compileHint()]));
  const hinted = [...lines].filter(([, line]) => line === hint);
  expect(hinted.map(([name]) => name.replace(/-.*/, ''))).toEqual(['index']);
  expect(lines.size).toBe(2);
});

test('a script with the hint has another name than the same one without', async () => {
  const first = async (outDir: string, plugins: PluginOption[]) =>
    (await firstLines(outDir, plugins)).find(([name]) => name.startsWith('index'))?.[0];
  expect(await first('hinted', [compileHint()])).not.toBe(await first('bare', []));
});
