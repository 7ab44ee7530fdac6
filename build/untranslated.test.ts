import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, traverse, type types } from '@babel/core';
import { expect, test } from 'vitest';

type Path = Parameters<NonNullable<Extract<Parameters<typeof traverse>[1], { enter?: unknown }>['enter']>>[0];

const root = fileURLToPath(new URL('../src/', import.meta.url));
/** The names of Lingui's macros: whatever stands in one of them is in the catalogues. */
const macros = new Set(['t', 'msg', 'plural', 'Trans', 'Plural']);
/** Attributes whose values a person sees or hears. */
const spokenAttributes = new Set(['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'label']);
/** Files whose texts are the same in every language, and why. */
const sameInEveryLanguage: ReadonlyMap<string, string> = new Map([
  ['app/signIn/AdministratorText.tsx', 'a mail to an administrator, who may read another language than its sender'],
  ['helpdesk/agent/spellingAlphabets.ts', 'each alphabet is in its own language'],
  ['helpdesk/supportBundle.ts', 'a ticket, whose labels the help desk searches for'],
]);
/** Names from HTTP, which are the same in every language. */
const protocolNames = /^\W*(HTTP|request-id|client-request-id)\W*$/;
const words = /\p{L}{2,}\s+\p{L}/u;

/** The texts in a source file that the page would show in English, whatever its language is. */
function untranslated(code: string): readonly string[] {
  const found: string[] = [];
  const report = ({ node }: Path, text: string) => found.push(`line ${node.loc?.start.line}: ${text.trim()}`);
  const file = parseSync(code, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
  });
  if (!file) throw new Error('Babel read nothing.');
  traverse(file, {
    JSXText(path) {
      const isWords = /\p{L}/u.test(path.node.value) && !protocolNames.test(path.node.value);
      if (isWords && !isInMacro(path)) report(path, path.node.value);
    },
    StringLiteral(path) {
      const { parent, node } = path;
      const isSpoken = parent.type === 'JSXAttribute' && spokenAttributes.has(String(parent.name.name));
      if ((isSpoken && node.value !== '') || (words.test(node.value) && !isForPrograms(path))) report(path, node.value);
    },
    TemplateElement(path) {
      if (words.test(path.node.value.raw) && !isForPrograms(path)) report(path, path.node.value.raw);
    },
  });
  return found;
}

function isInMacro(path: Path): boolean {
  return path.findParent(({ node }) => macros.has(nameOf(node))) !== null;
}

/** Exceptions are bugs, and their messages are not shown; types are not values. */
function isForPrograms(path: Path): boolean {
  return (
    isInMacro(path) ||
    path.findParent(
      ({ node }) => node.type.startsWith('TS') || (node.type === 'NewExpression' && nameOf(node).endsWith('Error')),
    ) !== null
  );
}

function nameOf(node: types.Node): string {
  if (node.type === 'TaggedTemplateExpression') return node.tag.type === 'Identifier' ? node.tag.name : '';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    return node.callee.type === 'Identifier' ? node.callee.name : '';
  }
  if (node.type !== 'JSXElement') return '';
  const { name } = node.openingElement;
  return name.type === 'JSXIdentifier' ? name.name : '';
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/.test(file) && !/^testing\/|\.(test|d)\.tsx?$|i18n\/(languageNames|glossary|portalNames)\.ts$/.test(file),
);
const translated = files.filter((file) => !sameInEveryLanguage.has(file));

test.each(translated)('%s has no text outside the catalogues', (file) => {
  expect(untranslated(readFileSync(`${root}${file}`, 'utf8'))).toEqual([]);
});

test.each([...sameInEveryLanguage.keys()])('%s, an exception, still exists', (file) => {
  expect(files).toContain(file);
});

test('untranslated text is found wherever it stands', () => {
  expect(untranslated('const a = <p>Hello</p>;')).toHaveLength(1);
  expect(untranslated('const a = <p aria-label="Hello">{b}</p>;')).toHaveLength(1);
  expect(untranslated('const a = isGood ? "All is well" : `Not so well`;')).toHaveLength(2);
  expect(untranslated('const a = <p>{`as it should be`}</p>;')).toHaveLength(1);
  expect(untranslated('const a = <Trans>Hello <b>you</b></Trans>; const c = t`All is well`; const d = "a-b";')).toEqual(
    [],
  );
});
