import { fileURLToPath } from 'node:url';
import type { Rollup } from 'vite';
import { expect, test } from 'vitest';
import { packageOf, packagesIn, readPart } from './partsOf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const modules = `${root}/node_modules`;

test('of a bundle those packages count of which something is left in it, and what the tools add', () => {
  const chunk = {
    type: 'chunk',
    modules: {
      [`${modules}/react/index.js`]: { renderedLength: 10 },
      [`\0${modules}/@lingui/core/dist/index.mjs?commonjs`]: { renderedLength: 10 },
      [`${modules}/@lingui/message-utils/dist/compileMessage.mjs`]: { renderedLength: 0 },
      [`${root}/src/main.ts`]: { renderedLength: 10 },
      '\0rolldown/runtime.js': { renderedLength: 10 },
      '\0vite/preload-helper.js': { renderedLength: 10 },
    },
  };
  const bundle = { 'a.js': chunk, 'a.css': { type: 'asset' } } as unknown as Rollup.OutputBundle;
  expect(packagesIn(bundle, root)).toEqual(
    ['@lingui/core', 'react', 'rolldown', 'vite'].map((name) => `${modules}/${name}`),
  );
});

test('code of which nobody knows whose it is stops the build', () => {
  expect(() => packageOf('\0new-helper.js', root)).toThrow(
    'new-helper.js is in the bundle, and whose it is nobody knows',
  );
  expect(packageOf(`${root}/src/main.ts`, root)).toBe(root);
});

test('each has a licence with its text, and no more', () => {
  for (const name of ['react', 'vite', 'rolldown', '@fluentui/svg-icons', '@azure/msal-browser']) {
    const { ref, licence, text } = readPart(`${modules}/${name}`);
    expect(ref).toMatch(new RegExp(`^${name}@\\d`));
    expect(licence).toBe('MIT');
    expect(text).toMatch(/Copyright \(c\)/);
    expect(text.length).toBeLessThan(1_600);
  }
});

test('a package without a licence text stops the build', () => {
  expect(() => readPart(fileURLToPath(new URL('../../e2e/hosts/emulators/cloudflarePages', import.meta.url)))).toThrow(
    'holds no licence text: add it to build/bill/partsOf.ts.',
  );
});
