import type { types as BabelTypes, PluginObj } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

type Property = BabelTypes.ObjectExpression['properties'][number];

/**
 * A Babel plugin that runs after Lingui's macros: it compiles the English words of each message in place, and removes
 * what is for translators only. English then needs no catalogue in the first load, and its words come with the chunk
 * that says them. `shorten` gives the id that the compiled catalogues know a message by, `finish` the words that people
 * see. Throws on a message that is not in ICU's message format.
 */
export function inlineEnglish(
  { types }: { types: typeof BabelTypes },
  { shorten, finish = (words) => words }: { shorten: (id: string) => string; finish?: (words: string) => string },
) {
  const nameOf = (property: Property) =>
    types.isObjectProperty(property) && types.isIdentifier(property.key) ? property.key.name : '';

  function compile(property: Property): void {
    if (!types.isObjectProperty(property) || !types.isStringLiteral(property.value)) return;
    const { value } = property.value;
    if (nameOf(property) === 'id') property.value = types.stringLiteral(shorten(value));
    // The detour through JSON drops what is undefined.
    if (nameOf(property) === 'message') {
      property.value = types.valueToNode(JSON.parse(JSON.stringify(compileMessage(finish(value)))));
    }
  }

  return {
    name: 'inline-english',
    visitor: {
      Program: {
        exit(program) {
          program.traverse({
            ObjectExpression({ node }) {
              // Lingui's macros mark the objects that they make.
              if (!node.leadingComments?.some(({ value }) => value.trim() === 'i18n')) return;
              node.properties = node.properties.filter(
                (property) => !['comment', 'context'].includes(nameOf(property)),
              );
              node.properties.forEach(compile);
            },
          });
        },
      },
    },
  } satisfies PluginObj;
}
