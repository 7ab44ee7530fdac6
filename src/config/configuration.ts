import * as v from 'valibot';
import { cloudNames } from './clouds.ts';
import { type EmbeddedTenant, embeddedTenantSchema } from './embeddedTenant.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
/** What the file in the repository holds until somebody sets it up. */
const placeholder = '00000000-0000-0000-0000-000000000000';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const httpsUrl = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && new URL(value).protocol === 'https:'),
);
const identifier = v.pipe(
  v.string(),
  v.check((value) => guid.test(value) && value !== placeholder),
);

const entries = {
  clientId: identifier,
  tenantId: v.union([identifier, v.pipe(v.string(), v.regex(domain))]),
  cloud: v.optional(v.picklist(cloudNames), 'global'),
  graphApi: v.optional(v.picklist(['beta', 'v1.0'])),
  permission: v.optional(
    v.picklist(['EntitlementMgmt-SubjectAccess.ReadWrite', 'EntitlementManagement.ReadWrite.All']),
    'EntitlementMgmt-SubjectAccess.ReadWrite',
  ),
  signIn: v.optional(v.picklist(['button', 'automatic']), 'button'),
  helpdesk: v.optional(
    v.object({
      name: v.optional(text),
      phone: v.optional(text),
      url: v.optional(httpsUrl),
      ticketUrl: v.optional(httpsUrl),
    }),
  ),
  organisation: v.optional(
    v.object({ name: v.optional(text), privacyUrl: v.optional(httpsUrl), termsUrl: v.optional(httpsUrl) }),
  ),
};
const isEmbedded = import.meta.env.MODE === 'embedded';

const nestedKeys: Readonly<Record<string, readonly string[]>> = {
  helpdesk: ['name', 'phone', 'url', 'ticketUrl'],
  organisation: ['name', 'privacyUrl', 'termsUrl'],
};

/** The checked content of `config.json`, frozen. */
export type Configuration = Readonly<Omit<v.InferOutput<v.ObjectSchema<typeof entries, undefined>>, 'graphApi'>> & {
  readonly graphApi: 'beta' | 'v1.0';
  readonly embeddedTenant?: EmbeddedTenant | undefined;
};

/** What a key should be; `knownKey`: it should not be there, `wholeFile`: the content is no object. */
export type Expectation = keyof typeof entries | 'knownKey' | 'wholeFile';

/** The first thing that is wrong with `config.json`: which key, and what it should be. */
export interface ConfigurationMistake {
  /** As it stands in the file, such as `helpdesk.url`; empty for the whole file. */
  readonly key: string;
  readonly expected: Expectation;
  /** The keys that may stand where an unknown one does. */
  readonly knownKeys?: readonly string[];
}

/** A checked configuration, or the first mistake in it. */
export type CheckedConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly mistake: ConfigurationMistake };

/**
 * Checks the parsed content of `config.json` strictly: an unknown key, a wrong type or a missing key is a mistake that
 * names the key. Never throws.
 */
export function checkConfiguration(content: unknown): CheckedConfiguration {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return mistake({ key: '', expected: 'wholeFile' });
  }
  // Own keys only, before any schema looks: a parsed "__proto__" is an own key that `in` would not tell apart.
  // Any build but the embedded one is left with an unknown key here, and the bundler with nothing of it.
  const known = isEmbedded ? [...Object.keys(entries), 'embeddedTenant'] : Object.keys(entries);
  const unknownKey = findUnknownKey(content, known, '');
  if (unknownKey) return mistake(unknownKey);

  const parsed = v.safeParse(v.object(entries), content);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map((item) => String(item.key)) ?? [];
    return mistake({ key: path.join('.'), expected: path[0] as keyof typeof entries });
  }
  const { graphApi, ...rest } = parsed.output;
  const onlyStable = rest.cloud === 'usgov' || rest.cloud === 'usgovdod';
  if (onlyStable && graphApi === 'beta') return mistake({ key: 'graphApi', expected: 'graphApi' });
  let embeddedTenant: EmbeddedTenant | undefined;
  if (isEmbedded)
    embeddedTenant = v.parse(v.object({ embeddedTenant: embeddedTenantSchema() }), content).embeddedTenant;
  return {
    ok: true,
    configuration: deepFreeze({
      ...rest,
      graphApi: graphApi ?? (onlyStable ? 'v1.0' : 'beta'),
      ...(isEmbedded && { embeddedTenant }),
    }),
  };
}

function mistake(mistake: ConfigurationMistake): CheckedConfiguration {
  return { ok: false, mistake };
}

function findUnknownKey(content: object, known: readonly string[], prefix: string): ConfigurationMistake | undefined {
  for (const [key, value] of Object.entries(content)) {
    if (!known.includes(key)) return { key: prefix + key, expected: 'knownKey', knownKeys: known };
    const inner = prefix === '' ? nestedKeys[key] : undefined;
    if (inner && typeof value === 'object' && value !== null) {
      const found = findUnknownKey(value, inner, `${key}.`);
      if (found) return found;
    }
  }
  return undefined;
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
