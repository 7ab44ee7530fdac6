import * as v from 'valibot';
import { type Locale, locales } from '../i18n/languages.ts';
import { cloudNames } from './clouds.ts';
import { contrastWithWhite } from './contrastWithWhite.ts';
import { type EmbeddedTenant, embeddedTenantSchema } from './embeddedTenant.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
/** What the file in the repository holds until somebody sets it up. */
const placeholder = '00000000-0000-0000-0000-000000000000';

const optionalText = v.optional(
  v.pipe(
    v.string(),
    v.transform((value) => value.trim()),
    v.check(({ length }) => length > 0 && length <= 200),
  ),
);
const text = optionalText.wrapped;
const textByLanguage = v.union([
  text,
  v.pipe(
    v.strictObject(
      Object.fromEntries(locales.map((tag) => [tag, optionalText])) as Record<Locale, typeof optionalText>,
    ),
    v.check((texts) => Object.keys(texts).length > 0),
  ),
]);
const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
/** https to a host that is written out, without user name and password; kept as the parser wrote it. */
const address = v.pipe(
  matching(/^https:\/\/[^\s/?#@\\{}]+([/?#]|$)/i),
  // The parser makes braces of "%7B" and of full-width signs.
  v.check((value) => URL.canParse(value) && !/[{}]/.test(new URL(value).host)),
  v.transform((value) => new URL(value).href),
);
const optionalAddress = v.optional(address);
/** No braces but those of `ticketPlaceholders.ts`, which the first load leaves out. */
const ticketAddress = v.pipe(matching(/^([^{}]|\{(reference|requestId|code|text)\})*$/), address);
const identifier = v.pipe(
  v.string(),
  v.check((value) => guid.test(value) && value !== placeholder),
);
/** A path below the page's own folder: no host, nothing above it, nothing hidden. */
const picture = v.optional(matching(/^(\w[\w.-]*\/)*\w[\w.-]*\.(svg|png)$/i));

const entries = {
  clientId: identifier,
  tenantId: v.union([identifier, matching(domain)]),
  cloud: v.optional(v.picklist(cloudNames), 'global'),
  graphApi: v.optional(v.picklist(['beta', 'v1.0'])),
  permission: v.optional(
    v.picklist(['EntitlementMgmt-SubjectAccess.ReadWrite', 'EntitlementManagement.ReadWrite.All']),
    'EntitlementMgmt-SubjectAccess.ReadWrite',
  ),
  signIn: v.optional(v.picklist(['button', 'automatic']), 'button'),
  devices: v.optional(v.picklist(['own', 'shared', 'ask']), 'own'),
  idleMinutes: v.optional(
    v.pipe(
      v.number(),
      v.check((minutes) => Number.isInteger(minutes) && minutes >= 2 && minutes <= 720),
    ),
  ),
  helpdesk: v.optional(
    v.strictObject({
      name: optionalText,
      phone: optionalText,
      email: v.optional(matching(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i)),
      hours: v.optional(textByLanguage),
      url: optionalAddress,
      ticketUrl: v.optional(ticketAddress),
    }),
  ),
  organisation: v.optional(
    v.strictObject({
      name: optionalText,
      logo: picture,
      logoDark: picture,
      colour: v.optional(
        v.pipe(
          matching(/^#[0-9a-f]{6}$/i),
          v.check((value) => contrastWithWhite(value) >= 4.5),
        ),
      ),
      privacyUrl: optionalAddress,
      termsUrl: optionalAddress,
      links: v.optional(
        v.pipe(
          v.array(v.strictObject({ text: textByLanguage, url: address })),
          v.check(({ length }) => length <= 3),
        ),
      ),
    }),
  ),
  // For editors: see setup/configurationJsonSchema.ts.
  $schema: optionalText,
};

// The setup reads this file without Vite, and then nothing is embedded.
const isEmbedded = import.meta.env?.MODE === 'embedded';
/** What `config.json` may say. An unknown key is a mistake at every depth. */
export const configurationSchema = v.strictObject(
  // Any build but the embedded one is left with an unknown key here, and the bundler with nothing of it.
  isEmbedded ? { ...entries, embeddedTenant: embeddedTenantSchema() } : entries,
) as v.StrictObjectSchema<typeof entries, undefined>;

/** The checked content of `config.json`, frozen. */
export type Configuration = Readonly<Omit<v.InferOutput<typeof configurationSchema>, 'graphApi' | '$schema'>> & {
  readonly graphApi: 'beta' | 'v1.0';
  readonly embeddedTenant?: EmbeddedTenant | undefined;
};

/** A text of `config.json`: one for all, or several by language. */
export type ConfiguredText = v.InferOutput<typeof textByLanguage>;

/** The clouds in which Microsoft Graph beta has no cancel. */
export function hasOnlyStableApi(cloud: unknown): boolean {
  return cloud === 'usgov' || cloud === 'usgovdod';
}

/**
 * Checks the parsed content of `config.json` strictly: an unknown key, a wrong type or a missing key is a mistake, and
 * gives `undefined`; `configurationMistakes.ts` names them. Never throws.
 */
export function readConfiguration(content: unknown): Configuration | undefined {
  const { success, output } = v.safeParse(configurationSchema, content);
  if (!success) return undefined;
  const { graphApi, ...rest } = output;
  const onlyStable = hasOnlyStableApi(rest.cloud);
  if (onlyStable && graphApi === 'beta') return undefined;
  return deepFreeze({ ...rest, graphApi: graphApi ?? (onlyStable ? 'v1.0' : 'beta') });
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
