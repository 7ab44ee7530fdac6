import * as v from 'valibot';
import { closestWord } from './closestWord.ts';
import { type Configuration, configurationSchema, hasOnlyStableApi, readConfiguration } from './configuration.ts';

/** What stands at a key of `config.json`, by the path of the key; `*` is a place in a list. */
const expectations = {
  clientId: 'clientId',
  tenantId: 'tenantId',
  cloud: 'cloud',
  graphApi: 'graphApi',
  permission: 'permission',
  signIn: 'signIn',
  devices: 'devices',
  idleMinutes: 'idleMinutes',
  helpdesk: 'object',
  'helpdesk.name': 'text',
  'helpdesk.phone': 'text',
  'helpdesk.email': 'email',
  'helpdesk.hours': 'textByLanguage',
  'helpdesk.url': 'address',
  'helpdesk.ticketUrl': 'ticketUrl',
  organisation: 'object',
  'organisation.name': 'text',
  'organisation.logo': 'picture',
  'organisation.logoDark': 'picture',
  'organisation.colour': 'colour',
  'organisation.privacyUrl': 'address',
  'organisation.termsUrl': 'address',
  'organisation.links': 'links',
  'organisation.links.*': 'object',
  'organisation.links.*.text': 'textByLanguage',
  'organisation.links.*.url': 'address',
  $schema: 'text',
} as const;

/** What a key should be; `knownKey`: it should not be there. */
export type Expectation = (typeof expectations)[keyof typeof expectations] | 'knownKey';

/** One thing that is wrong with `config.json`: which key, and what it should be. */
export interface ConfigurationMistake {
  /** As it stands in the file, such as `helpdesk.url`; empty for the whole file. */
  readonly key: string;
  readonly expected: Expectation;
  /** The keys that may stand where an unknown one does. */
  readonly knownKeys?: readonly string[];
  /** The one of them that was probably meant. */
  readonly meant?: string | undefined;
}

/** A checked configuration, or all mistakes in it, of which there is at least one. */
export type CheckedConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly mistakes: readonly ConfigurationMistake[] };

/** Checks the parsed content of `config.json` as {@link readConfiguration}, and names all that is wrong. Never throws. */
export function checkConfiguration(content: unknown): CheckedConfiguration {
  const configuration = readConfiguration(content);
  if (configuration) return { ok: true, configuration };
  return { ok: false, mistakes: findMistakes(content) };
}

/** Everything that is wrong with the content of `config.json`, each key once. */
export function findMistakes(content: unknown): readonly ConfigurationMistake[] {
  if (!isObject(content)) return [{ key: '', expected: 'object' }];
  const unknown = unknownKeys(configurationSchema, content, []);
  const mistakes = new Map(unknown.map((mistake) => [mistake.key, mistake]));
  for (const issue of v.safeParse(configurationSchema, content).issues ?? []) {
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    // What is wrong with an object may be that a key in it is unknown.
    const isSaid = unknown.some(({ key }) => `${key}.`.startsWith(`${path.join('.')}.`));
    const mistake = mistakeAt(path);
    if (!isSaid) mistakes.set(mistake.key, mistake);
  }
  if ('cloud' in content && hasOnlyStableApi(content.cloud) && 'graphApi' in content && content.graphApi === 'beta') {
    mistakes.set('graphApi', { key: 'graphApi', expected: 'graphApi' });
  }
  return [...mistakes.values()];
}

function mistakeAt(path: readonly string[]): ConfigurationMistake {
  const expected = expectationAt(path);
  if (expected) return { key: path.join('.'), expected };
  const outer = path.slice(0, -1);
  if (expectationAt(outer) === 'textByLanguage') return { key: path.join('.'), expected: 'text' };
  // A list in the place of an object: its places are no keys.
  return { key: outer.join('.'), expected: 'object' };
}

function expectationAt(path: readonly string[]): Expectation | undefined {
  const place = path.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');
  return expectations[place as keyof typeof expectations];
}

/** The unknown keys of a value and of what is in it. Own keys only: a parsed "__proto__" is one, and `in` finds more. */
function unknownKeys(schema: Schema, value: unknown, path: readonly string[]): readonly ConfigurationMistake[] {
  if (schema.wrapped) return unknownKeys(schema.wrapped, value, path);
  if (schema.options && isObject(value)) {
    const inner = schema.options.find((option) => typeof option !== 'string' && option.entries) as Schema | undefined;
    return inner ? unknownKeys(inner, value, path) : [];
  }
  const { item, entries } = schema;
  if (item && Array.isArray(value)) {
    return value.flatMap((one, index) => unknownKeys(item, one, [...path, String(index)]));
  }
  if (!entries || !isObject(value)) return [];
  const knownKeys = Object.keys(entries);
  return Object.entries(value).flatMap(([key, its]) => {
    const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (inner) return unknownKeys(inner, its, [...path, key]);
    const meant = closestWord(key, knownKeys);
    return [{ key: [...path, key].join('.'), expected: 'knownKey', knownKeys, meant } as const];
  });
}

/** What of Valibot's schemas leads to the keys in them. */
interface Schema {
  readonly kind: 'schema';
  readonly wrapped?: Schema;
  /** Of a list of words: the words. */
  readonly options?: readonly (Schema | string)[];
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
