import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageHashOf } from '../integrity.ts';
import { policyInPage } from '../policyTag.ts';
import { finishFolder, finishPage } from './finishPage.ts';

const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
let folder: string;

const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const edit = (file: string, from: string, to: string) => write(file, read(file).replace(from, to));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('in a built folder', () => {
  const page = [
    '<head>',
    '  <!-- A word to who reads this. -->',
    '  <meta charset="utf-8" />',
    '  <script type="module" crossorigin src="./assets/a.js"></script>',
    '    <link rel="stylesheet" crossorigin href="./assets/a.css">',
    '</head>',
    '<script>a();</script>',
  ].join('\n');

  beforeEach(() => {
    cpSync(publicDir, folder, { recursive: true });
    write('config.json', '{ "cloud": "china" }');
    mkdirSync(join(folder, 'assets'));
    write('assets/a.js', 'export {};');
    write('assets/b.js', 'export {}; // b');
    write('assets/a.css', 'p{}\n');
    write('index.html', page);
  });

  test('styles go into the page, hosts of the cloud and hashes into the headers, and integrity comes last', () => {
    finishFolder(folder, '0.1.0+1a2b3c4d5e6f');
    const map = `{"integrity":{"./assets/b.js":${hash('export {}; // b').replaceAll("'", '"')}}}`;
    const policy: string = JSON.parse(read('staticwebapp.config.json')).globalHeaders['Content-Security-Policy'];
    expect(read('index.html')).toBe(
      [
        `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyInPage(policy)}">`,
        `<script type="importmap" data-version="0.1.0+1a2b3c4d5e6f">${map}</script>`,
        `<script type="module" crossorigin src="./assets/a.js" integrity="${pageHashOf(Buffer.from('export {};'))}"></script>`,
        '<style>p{}</style></head><script>a();</script>',
      ].join(''),
    );
    expect(existsSync(join(folder, 'assets/a.css'))).toBe(false);
    expect(policy).toContain(
      `script-src 'self' ${hash(map)} ${hash('a();')}; style-src 'self' ${hash('p{}')}; img-src 'self';`,
    );
    expect(policy).toContain(
      "connect-src 'self' https://login.partner.microsoftonline.cn https://microsoftgraph.chinacloudapi.cn;",
    );
  });

  test('the page of one that leaves by itself never begins with the landing', () => {
    const finished = (signIn: string, choice: string) => {
      cpSync(publicDir, folder, { recursive: true });
      write('config.json', JSON.stringify({ signIn }));
      write('assets/a.css', 'p{}');
      write('index.html', page.replace('a();', `a(${choice}'list');`));
      finishFolder(folder, '0.1.0');
      return read('index.html');
    };
    const choosing = (what: string) => `attempt(isLanding) ? '${what}' : `;
    const withoutLanding = finished('button', choosing('shape'));
    expect(finished('automatic', choosing('landing'))).toBe(withoutLanding);
    expect(finished('button', choosing('landing'))).not.toBe(withoutLanding);
  });

  test('where the names below are not its own, the headers say nothing of them', () => {
    finishFolder(folder, '0.1.0', { folder: '/', subdomains: false });
    expect(read('staticwebapp.config.json')).toContain('"max-age=63072000"');
  });

  test('the page may say of its hosts what the headers do not know yet', () => {
    finishFolder(folder, '0.1.0', {}, (headers) =>
      headers.replace(/connect-src [^;]*/, "connect-src 'self' http://localhost:*"),
    );
    expect(read('index.html')).toContain("connect-src 'self' http://localhost:*; worker-src");
    expect(read('staticwebapp.config.json')).not.toContain('localhost');
  });

  const headers = 'staticwebapp.config.json';
  test.each<[what: string, take: () => void, words: string]>([
    ['a page', () => rmSync(join(folder, 'index.html')), 'The built folder holds no index.html.'],
    ['headers', () => rmSync(join(folder, headers)), `The built folder holds no ${headers}.`],
    ['a link to a style sheet', () => edit('index.html', 'stylesheet', 'icon'), 'index.html links no style sheet'],
    ['a style sheet', () => rmSync(join(folder, 'assets/a.css')), 'The built folder holds no assets/a.css.'],
    [
      'the hosts of the global cloud',
      () => edit(headers, 'https://graph.microsoft.com', ''),
      `${headers} names no https://graph.microsoft.com`,
    ],
    [
      'an inline script',
      () => edit('index.html', '<script>a', '<script nonce>a'),
      'index.html holds no inline <script>',
    ],
    ['a place for hashes', () => edit(headers, "style-src 'self'", ''), `${headers} has no style-src 'self'`],
    ['a script to load', () => edit('index.html', './assets', '/assets'), 'index.html loads no script'],
    ['a module', () => edit('index.html', 'type="module" ', ''), 'index.html loads no module'],
    ['a character set', () => edit('index.html', 'charset="utf-8"', ''), 'index.html has no <meta charset="utf-8">'],
    ['a script', () => rmSync(join(folder, 'assets/a.js')), 'The built folder holds no assets/a.js.'],
  ])('without %s it fails in words, and writes nothing', (_what, take, words) => {
    take();
    const before = ['index.html', headers].map((file) => existsSync(join(folder, file)) && read(file));
    expect(() => finishFolder(folder, '0.1.0+1a2b3c4d5e6f')).toThrow(words);
    expect(['index.html', headers].map((file) => existsSync(join(folder, file)) && read(file))).toEqual(before);
  });
});

describe('behind Vite', () => {
  const outDir = () => join(folder, 'built');
  const run = (write: boolean) =>
    build({
      configFile: false,
      root: folder,
      base: './',
      publicDir,
      logLevel: 'silent',
      plugins: [finishPage('0.1.0')],
      build: { outDir: outDir(), write },
    });

  beforeEach(() => {
    write(
      'index.html',
      '<head><meta charset="utf-8"><script type="module" src="./main.js"></script></head><script>a();</script>',
    );
    write('main.js', "import './main.css'; console.log(1);");
    write('main.css', 'p { color: red }');
  });

  test('it finishes what Vite has written', async () => {
    await run(true);
    const page = read('built/index.html');
    expect(page).toMatch(/<script type="module" crossorigin src="[^"]+" integrity="sha256-[^"]+"><\/script>/);
    const [, style = ''] = /<style>(p\{.*\})<\/style>/.exec(page) ?? [];
    expect(read('built/staticwebapp.config.json')).toContain(
      `script-src 'self' ${hash('{"integrity":{}}')} ${hash('a();')}; style-src 'self' ${hash(style)};`,
    );
  });

  test('the build fails with the words of a step', async () => {
    write('main.js', 'console.log(1);');
    await expect(run(true)).rejects.toThrow('index.html links no style sheet, so none could be put into it.');
  });

  test('a build that fails before that says why', async () => {
    write('main.js', "import './missing.js';");
    await expect(run(true)).rejects.toThrow('missing.js');
  });

  test('a build that writes nothing is left alone', async () => {
    await run(false);
    expect(existsSync(outDir())).toBe(false);
  });
});
