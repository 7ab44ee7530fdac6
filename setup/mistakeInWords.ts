import type { CheckedConfiguration, ConfigurationMistake, Expectation } from '../src/config/configurationMistakes.ts';
import { ticketPlaceholders } from '../src/config/ticketPlaceholders.ts';

/** The app's own check of its configuration. */
export type CheckConfiguration = (content: unknown) => CheckedConfiguration;

/** A mistake in `config.json` as a sentence. */
export function mistakeInWords({ key, expected, knownKeys, meant }: ConfigurationMistake): string {
  if (key === '') return 'config.json has to hold one JSON object.';
  if (expected !== 'knownKey') return `config.json: "${key}" must be ${expectations[expected]}.`;
  return `config.json: "${key}" is not a known key. ${meant ? `Did you mean "${meant}"? ` : ''}Known are ${knownKeys?.join(', ')}.`;
}

const plainHost = 'without a user name, a password and braces before its path';
const placeholders = ticketPlaceholders.map((name) => `{${name}}`).join(', ');

const expectations: Readonly<Record<Exclude<Expectation, 'knownKey'>, string>> = {
  clientId: 'the application (client) ID, five groups of hexadecimal digits, not all of them zeros',
  tenantId: "the tenant's id or a verified domain, not all zeros",
  cloud: 'global, usgov, usgovdod or china',
  graphApi: 'beta or v1.0, and v1.0 in the US Government clouds',
  permission: 'EntitlementMgmt-SubjectAccess.ReadWrite or EntitlementManagement.ReadWrite.All',
  signIn: 'button or automatic',
  devices: 'own, shared or ask',
  idleMinutes: 'a whole number of minutes from 2 to 720',
  object: 'a JSON object',
  text: 'text of 1 to 200 characters',
  textByLanguage:
    'text of 1 to 200 characters, or an object with one for each language, such as {"en": "…", "de": "…"}',
  address: `an address that begins with https://, ${plainHost}`,
  ticketUrl: `an address that begins with https://, ${plainHost}; its placeholders can be ${placeholders}`,
  email: 'an email address',
  picture: 'the path of an SVG or PNG file below public/, such as logo.svg',
  colour: 'a colour such as #0f6cbd, on which white text has a contrast of at least 4.5 to 1',
  links: 'a list of at most three objects, each with "text" and "url"',
};
