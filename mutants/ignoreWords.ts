import type { types } from '@babel/core';
import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const macros: ReadonlySet<string> = new Set(['msg', 't', 'plural', 'Trans', 'Plural']);

/**
 * Leaves out what other tests hold: the messages inside Lingui's macros, which have to be literals when they are
 * compiled and are compared with their catalogues, and the names of CSS classes, which pictures show.
 */
const ignorer: Ignorer = {
  shouldIgnore(path: NodePath) {
    const { node } = path as { readonly node: types.Node };
    if (macros.has(macroOf(node))) return 'a message';
    if (node.type === 'JSXAttribute' && node.name.name === 'className') return 'looks';
    return undefined;
  },
};

function macroOf(node: types.Node): string {
  if (node.type === 'TaggedTemplateExpression') return nameOf(node.tag);
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return node.type === 'JSXElement' ? nameOf(node.openingElement.name) : '';
}

function nameOf(node: types.Node): string {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : '';
}

/** What StrykerJS looks for in a plugin. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', ignorer)];
