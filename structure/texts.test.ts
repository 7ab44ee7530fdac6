import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, traverse, type types } from '@babel/core';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * React writes into the text node of an element that holds texts and elements side by side, and a browser's translator
 * has put something else in its place by then. An element that holds one text and nothing else gets a new one.
 */
test('a text of a view stands alone in its element, or is a message', () => {
  const views = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'));
  expect(views.flatMap(textsAmongOthers)).toEqual([]);
});

/** The places of texts that have neighbours, and are no part of a message. */
function textsAmongOthers(file: string): readonly string[] {
  const tree = parseSync(readFileSync(join(root, file), 'utf8'), {
    filename: file,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
  });
  const found: string[] = [];
  traverse(tree as types.File, {
    noScope: true,
    JSXElement(path) {
      const { name, attributes } = path.node.openingElement;
      // The translator's part: messages are elements of their own, and what is not to be translated stays as it is.
      const isMessage = name.type === 'JSXIdentifier' && ['Trans', 'Plural'].includes(name.name);
      const isLeftAlone = attributes.some((one) => one.type === 'JSXAttribute' && one.name.name === 'translate');
      if (isMessage || isLeftAlone) path.skip();
    },
    'JSXText|JSXExpressionContainer'(path) {
      const { node, parentPath } = path;
      if (!parentPath?.isJSXElement() && !parentPath?.isJSXFragment()) return;
      const hasOthers =
        parentPath.isJSXFragment() || parentPath.node.children.some((one) => one !== node && !isSpace(one));
      if (hasOthers && isText(node)) found.push(`${file}:${node.loc?.start.line}`);
    },
  });
  return found;
}

function isSpace(node: types.Node): boolean {
  return node.type === 'JSXText' && !/\S/.test(node.value);
}

/** Whether this can be nothing but a text, as far as it can be seen here. */
function isText(node: types.Node): boolean {
  switch (node.type) {
    case 'JSXText':
    case 'StringLiteral':
      return /\S/.test(node.value);
    case 'TemplateLiteral':
    case 'TaggedTemplateExpression':
    case 'NumericLiteral':
      return true;
    case 'CallExpression':
      return !(
        node.callee.type === 'MemberExpression' &&
        'name' in node.callee.property &&
        node.callee.property.name === 'map'
      );
    case 'JSXExpressionContainer':
      return isText(node.expression);
    case 'LogicalExpression':
      return isText(node.right);
    case 'ConditionalExpression':
      return isText(node.consequent) || isText(node.alternate);
    default:
      return false;
  }
}
