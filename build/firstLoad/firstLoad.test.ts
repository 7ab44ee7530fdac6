import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawing, isOfFirstLoad } from './chunks.ts';
import { compressFirstLoad } from './compressFirstLoad.ts';
import { withDrawing } from './withDrawing.ts';

test('a file of the first load is known by the name of its chunk', () => {
  expect(['assets/index-AbC_d-.js', 'assets/app-1234567.js'].every(isOfFirstLoad)).toBe(true);
  expect(['assets/de-AbC_d-.js', 'assets/index.js', 'index.html', 'assets/myapp-123456.js'].some(isOfFirstLoad)).toBe(
    false,
  );
});

describe('of a page in two scripts', () => {
  let root: string;
  let output: (Rolldown.OutputAsset | Rolldown.OutputChunk)[];
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);

  async function built(): Promise<typeof output> {
    const result = await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'silent',
      plugins: [withDrawing(), compressFirstLoad()],
      build: {
        write: false,
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, files) => files.filter((file) => !isOfFirstLoad(file)),
        },
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'index', tags: ['$initial'] },
                { name: drawing.name, test: /drawing\.js$/ },
              ],
            },
          },
        },
      },
    });
    return (result as Rolldown.RolldownOutput).output;
  }
  const chunk = (name: string) => output.find((one) => one.type === 'chunk' && one.name === name);
  const codeOf = (name: string) => (chunk(name) as Rolldown.OutputChunk).code;
  const assets = () => output.filter((one) => one.type === 'asset');

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'first-load-'));
    write('index.html', '<head></head><script type="module" src="./start.js"></script>');
    write('start.js', "import './start.css';\nimport('./drawing.js').then(({ draw }) => draw());");
    write('start.css', 'html{margin:1px}');
    write('drawing.js', "import './drawing.css';\nexport const draw = () => import('./later.js');");
    write('drawing.css', 'p{margin:2px}');
    write('later.js', "import './later.css';\nimport { draw } from './drawing.js';\nconsole.log('later', draw);");
    write('later.css', 'b{margin:3px}');
    output = await built();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('the page asks for both at once, and links one style sheet with the looks of both', () => {
    const page = assets().find(({ fileName }) => fileName === 'index.html')?.source;
    expect(page).toContain(
      `></script><link rel="modulepreload" crossorigin href="./${chunk(drawing.name)?.fileName}">`,
    );
    expect(page).toContain(`src="./${chunk('index')?.fileName}"`);
    const [link, ...more] = [...String(page).matchAll(/rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)];
    expect(more).toEqual([]);
    const looks = assets().find(({ fileName }) => fileName === link?.[1])?.source;
    expect(String(looks).replaceAll('\n', '')).toBe('html{margin:1px}p{margin:2px}');
  });

  test('what comes later asks for its own looks, and for nothing that the page holds', () => {
    const left = assets().filter(({ fileName }) => fileName.endsWith('.css'));
    expect(left).toHaveLength(2);
    const asked = /m\.f=\[([^\]]*)\]/.exec(codeOf(drawing.name))?.[1];
    const later = left
      .find(({ source }) => String(source).includes('b{'))
      ?.fileName.split('/')
      .at(-1);
    expect(asked?.split(',').toSorted()).toEqual(
      [`"./${chunk('later')?.fileName.split('/').at(-1)}"`, `"./${later}"`].toSorted(),
    );
    expect(codeOf('index')).not.toMatch(/"[^"]*\.css"/);
  });

  test('the first has another name when only the second has changed: by it an old page knows a new deployment', async () => {
    const before = chunk('index')?.fileName;
    write('drawing.js', "import './drawing.css';\nexport const draw = () => import('./later.js').then(console.log);");
    output = await built();
    expect(chunk('index')?.fileName).not.toBe(before);
  });
});

describe('a script', () => {
  const { renderChunk } = compressFirstLoad() as unknown as {
    renderChunk: (script: string, chunk: object, output: object) => Promise<unknown>;
  };
  const script = 'function twice(n) { if (n) { return n * 2; } else { return 0; } }\n/*! notice */\nexport { twice };';

  test('of the first load is compressed, and keeps the names that the bundler shortens later', async () => {
    expect(await renderChunk(script, { name: drawing.name }, {})).toEqual({
      code: 'function twice(n){return n?2*n:0}export{twice};',
    });
  });

  test('has a source map where the build has one', async () => {
    const compressed = await renderChunk(script, { name: drawing.name }, { sourcemap: 'hidden' });
    expect(compressed).toMatchObject({ map: expect.stringMatching(/"mappings":"\w+/) });
  });

  test('of what comes later is left as it is', async () => {
    expect(await renderChunk(script, { name: 'de' }, {})).toBeNull();
  });

  test('of which nothing would be left fails the build', async () => {
    await expect(renderChunk('', { name: 'index' }, {})).rejects.toThrow('Nothing was left');
  });
});

test('a page that has not two scripts with a style sheet each fails the build', () => {
  const { transformIndexHtml } = withDrawing() as unknown as {
    transformIndexHtml: { handler: (...page: unknown[]) => unknown };
  };
  expect(() => transformIndexHtml.handler('', { bundle: {}, chunk: undefined })).toThrow('not two scripts');
});
