import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { configurationSchema } from '../src/config/configuration.ts';
import { ticketPlaceholders } from '../src/config/ticketPlaceholders.ts';

/** What each key means, in the words of README.md; `*` is a place in a list. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Where an editor finds what is described here. The page ignores it.',
  clientId: "The application's id, as the registration shows it.",
  tenantId: "The tenant's id, or one of its verified domains.",
  cloud:
    "Microsoft's cloud that the tenant is in. After a change build again: the build writes its hosts into the headers.",
  graphApi:
    'The version of Microsoft Graph. In the US Government clouds it is always v1.0; elsewhere beta, where this key is missing.',
  permission: 'The delegated permission that was consented to. The second one needs an administrator.',
  signIn: 'Whether people select a button to sign in, or are led to the login server at once.',
  devices:
    'Whose computers people use: their own; shared, so that no token and no search is saved; or ask, and people say so as they sign in. A page that asks signs nobody in automatically.',
  idleMinutes:
    'After so many minutes without use the session ends, in all tabs. On a shared computer ten, where this key is missing; else never.',
  helpdesk: 'Whom people ask.',
  'helpdesk.name': 'What the helpdesk calls itself.',
  'helpdesk.phone': 'Its telephone number, as people read it.',
  'helpdesk.email': 'Its email address.',
  'helpdesk.hours': 'When someone is there: a text, or one for each language.',
  'helpdesk.url': "The helpdesk's page. It begins with https://",
  'helpdesk.ticketUrl': `Where people open a ticket. It begins with https://, and may have the placeholders ${ticketPlaceholders.map((name) => `{${name}}`).join(', ')} after its host.`,
  organisation: 'Whose page this is.',
  'organisation.name': 'The name of the organisation.',
  'organisation.logo': 'An SVG or PNG file below public/, by its path from there. It is shown 24 pixels high.',
  'organisation.logoDark': 'The same for dark colours.',
  'organisation.colour':
    'The colour of the main button, such as #7a1f5c. White text on it needs a contrast of at least 4.5 to 1.',
  'organisation.privacyUrl': 'The privacy statement. It begins with https://',
  'organisation.termsUrl': 'The terms of use. They begin with https://',
  'organisation.links': 'Up to three links below every screen.',
  'organisation.links.*.text': 'What the link says: a text, or one for each language.',
  'organisation.links.*.url': 'Where it leads. It begins with https://',
};

const { entries } = configurationSchema;
const { links, name } = entries.organisation.wrapped.entries;
const { text: textByLanguage } = links.wrapped.pipe[0].item.entries;

/** What JSON Schema says in place of an action that is a function, or that comes after a change of the value. */
const inJsonSchema = new Map<unknown, JsonSchema>([
  // The page trims a text before it counts.
  [name.wrapped.pipe[2], { type: 'string', pattern: String.raw`^\s*\S(?:[\s\S]{0,198}\S)?\s*$` }],
  // All zeros stand for an application that is not registered yet.
  [
    entries.clientId.pipe[1],
    { type: 'string', pattern: '^(?!0{8}(?:-0{4}){3}-0{12}$)[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' },
  ],
  [entries.idleMinutes.wrapped.pipe[1], { type: 'integer', minimum: 2, maximum: 720 }],
  [textByLanguage.options[1].pipe[1], { minProperties: 1 }],
  [links.wrapped.pipe[1], { maxItems: 3 }],
]);

/**
 * The JSON Schema by which editors complete and check `config.json`, made of the schema by which the page reads it. What it
 * refuses the page refuses as well. It cannot say that a colour is too light, nor that an address is broken in itself.
 * Its words are those of https://json-schema.org/draft-07, which every editor knows.
 */
export function configurationJsonSchema(): JsonSchema {
  const schema = toJsonSchema(configurationSchema, {
    target: 'draft-07',
    // What no converter knows is said above.
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if ('requirement' in valibotAction && valibotAction.requirement instanceof RegExp) {
        const pattern = withoutFlags(valibotAction.requirement);
        // A schema has one pattern: a second one has to hold as well.
        const isFirst = jsonSchema.pattern === undefined || jsonSchema.pattern === valibotAction.requirement.source;
        return isFirst
          ? { ...jsonSchema, pattern }
          : { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] };
      }
      const inWords = inJsonSchema.get(valibotAction);
      return inWords && { ...(inWords.type === undefined && jsonSchema), ...inWords };
    },
  });
  return {
    ...described(schema, []),
    title: 'config.json of My Access Requests',
    if: { properties: { cloud: { enum: ['usgov', 'usgovdod'] } }, required: ['cloud'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { properties: { graphApi: { const: 'v1.0' } } },
  };
}

/** A pattern in JSON Schema has no flags: each letter in both cases in place of "ignore case". */
function withoutFlags({ source, ignoreCase }: RegExp): string {
  if (!ignoreCase) return source;
  return source.replaceAll(/\\.|([a-z])-([a-z])|[a-z]/g, (part, from?: string, to?: string) => {
    if (part.startsWith('\\')) return part;
    return from && to ? `${part}${from.toUpperCase()}-${to.toUpperCase()}` : `[${part}${part.toUpperCase()}]`;
  });
}

/** A schema with the meaning of each key in it. */
function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const description = descriptions[path.join('.')];
  const { properties, items } = schema;
  return {
    ...schema,
    ...(description && { description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, described(inner as JsonSchema, [...path, key])]),
      ),
    }),
    ...(items && { items: described(items as JsonSchema, [...path, '*']) }),
  };
}
