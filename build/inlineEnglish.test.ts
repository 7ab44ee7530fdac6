import { transformSync } from '@babel/core';
import { expect, test } from 'vitest';
import { inlineEnglish } from './inlineEnglish.ts';

function build(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    babelrc: false,
    filename: 'example.tsx',
    compact: true,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [
      ['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }],
      [inlineEnglish, { shorten: () => '7', finish: (words: string) => words.replace('Hello', 'Hi') }],
    ],
  });
  return (result?.code ?? '').replaceAll(/\s+/g, ' ');
}

test('a message keeps its short id and its English words, compiled, and nothing for translators', () => {
  const code = build(`
    import { msg } from '@lingui/core/macro';
    export const words = msg({ comment: 'for translators', context: 'where it stands', message: \`Hello \${name}\` });
  `);
  expect(code).toContain('id:"7",message:["Hi ",["name"]],values:{name:name}');
  expect(code).not.toMatch(/comment|context|translators/);
});

test('a plural is compiled as well', () => {
  const code = build(`
    import { plural } from '@lingui/core/macro';
    export const words = () => plural(count, { one: '# request', other: '# requests' });
  `);
  expect(code).toContain('[["count","plural",{one:["#"," request"],other:["#"," requests"]}]]');
});

test('an object that is no message stays as it is', () => {
  expect(build("export const thing = { id: 'a', message: 'b' };")).toContain("{id:'a',message:'b'}");
});
