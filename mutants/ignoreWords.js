import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const macros = new Set(['msg', 't', 'plural', 'Trans', 'Plural']);

/**
 * Leaves out what other tests hold: the messages inside Lingui's macros, which have to be literals when they are
 * compiled and are compared with their catalogues, and the names of CSS classes, which pictures show. JavaScript, because
 * StrykerJS loads its plugins in processes that know no TypeScript.
 *
 * @type {import('@stryker-mutator/api/ignore').Ignorer}
 */
const ignorer = {
  shouldIgnore(path) {
    const { node } = /** @type {{ node: import('@babel/core').types.Node }} */ (path);
    if (macros.has(macroOf(node))) return 'a message';
    if (node.type === 'JSXAttribute' && node.name.name === 'className') return 'looks';
    return undefined;
  },
};

/** @param {import('@babel/core').types.Node} node */
function macroOf(node) {
  if (node.type === 'TaggedTemplateExpression') return nameOf(node.tag);
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return node.type === 'JSXElement' ? nameOf(node.openingElement.name) : '';
}

/** @param {import('@babel/core').types.Node} node */
function nameOf(node) {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : '';
}

/** What StrykerJS looks for in a plugin. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', ignorer)];
