import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfiguration } from '../src/config/configuration.ts';
import { schemaPath } from './configurationFor.ts';
import { configurationJsonSchema } from './configurationJsonSchema.ts';

const file = fileURLToPath(new URL('../docs/config.schema.json', import.meta.url));
const accepts = new Ajv({ strict: true, strictTypes: false }).compile(configurationJsonSchema() as AnySchemaObject);

const minimal = { clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073', tenantId: 'contoso.com' };
const helpdesk = (of: object) => ({ ...minimal, helpdesk: of });
const organisation = (of: object) => ({ ...minimal, organisation: of });
const link = { text: 'Intranet', url: 'https://contoso.com/' };

test('the schema in docs/ is the one of the configuration: `npx vitest run setup/configurationJsonSchema -u` writes it', async () => {
  await expect(`${JSON.stringify(configurationJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(file);
});

test('every key of the configuration says what it means', () => {
  const silent = (schema: Record<string, unknown>, path: string): string[] =>
    Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>).flatMap(([key, inner]) => [
      ...(inner['description'] ? [] : [`${path}${key}`]),
      ...silent(inner, `${path}${key}.`),
      ...silent((inner['items'] ?? {}) as Record<string, unknown>, `${path}${key}.*.`),
    ]);
  expect(silent(configurationJsonSchema() as Record<string, unknown>, '')).toEqual([]);
});

test.each(['docs/config.example.json', 'public/config.json'])('an editor finds the schema from %s', (name) => {
  const from = new URL(`../${name}`, import.meta.url);
  const { $schema } = JSON.parse(readFileSync(from, 'utf8'));
  expect($schema).toBe(schemaPath);
  expect(fileURLToPath(new URL($schema, from))).toBe(file);
});

test.each([
  ['the two ids alone', minimal],
  ['the example', JSON.parse(readFileSync(new URL('../docs/config.example.json', import.meta.url), 'utf8'))],
  ['ids in capitals', { ...minimal, clientId: minimal.clientId.toUpperCase(), tenantId: 'CONTOSO.COM' }],
  ['a text with spaces around it', helpdesk({ name: `  ${'x'.repeat(200)}\n` })],
  ['a picture in capitals', organisation({ logo: 'brand/Contoso.SVG' })],
  ['the only API of a cloud', { ...minimal, cloud: 'usgov', graphApi: 'v1.0' }],
])('takes %s, as the page does', (_what, content) => {
  expect(accepts(content), JSON.stringify(accepts.errors)).toBe(true);
  expect(readConfiguration(content)).toBeDefined();
});

test.each([
  ['no tenant', { clientId: minimal.clientId }],
  ['an id that is a number', { ...minimal, clientId: 42 }],
  ['an id of zeros', { ...minimal, clientId: '00000000-0000-0000-0000-000000000000' }],
  ['an address in place of a domain', { ...minimal, tenantId: 'https://contoso.com' }],
  ['a word in place of a domain', { ...minimal, tenantId: 'common' }],
  ['an unknown cloud', { ...minimal, cloud: 'mars' }],
  ['an API that the cloud does not have', { ...minimal, cloud: 'usgovdod', graphApi: 'beta' }],
  ['an unknown permission', { ...minimal, permission: 'Mail.Read' }],
  ['another kind of sign-in', { ...minimal, signIn: true }],
  ['an unknown key', { ...minimal, organization: { name: 'Contoso' } }],
  ['an unknown key in a group', helpdesk({ fax: '1' })],
  ['a text in place of a group', { ...minimal, helpdesk: 'call us' }],
  ['an empty text', helpdesk({ name: '' })],
  ['a text of spaces', helpdesk({ name: '  ' })],
  ['a text that is too long', helpdesk({ name: 'x'.repeat(201) })],
  ['an email address without a domain', helpdesk({ email: 'help@contoso' })],
  ['no language', helpdesk({ hours: {} })],
  ['an unknown language', helpdesk({ hours: { tlh: 'DaHjaj' } })],
  ['an http address', organisation({ privacyUrl: 'http://contoso.com' })],
  ['a script in place of an address', helpdesk({ url: 'javascript:alert(1)' })],
  ['an address with a password', helpdesk({ url: 'https://user:pass@contoso.com/' })],
  ['a placeholder in the host', helpdesk({ ticketUrl: 'https://{code}.contoso.com/' })],
  ['an unknown placeholder', helpdesk({ ticketUrl: 'https://help.contoso.com/{kode}' })],
  ['a picture of another host', organisation({ logo: 'https://contoso.com/logo.svg' })],
  ['a picture above the page', organisation({ logo: '../logo.svg' })],
  ['a colour by its name', organisation({ colour: 'red' })],
  ['four links', organisation({ links: [link, link, link, link] })],
  ['a link without an address', organisation({ links: [{ text: 'Intranet' }] })],
  ['a schema that is no text', { ...minimal, $schema: 5 }],
  ['a list', []],
])('refuses %s, as the page does', (_what, content) => {
  expect(accepts(content)).toBe(false);
  expect(readConfiguration(content)).toBeUndefined();
});

/** Of all that JSON Schema cannot say: a colour that is too light, and what `URL` does not take. */
test('what the schema refuses the page refuses, whatever stands at whichever key', () => {
  const likely = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'grapheme', maxLength: 220, size: 'max' }),
    fc.domain(),
    fc.uuid(),
    fc.webUrl(),
    fc.emailAddress(),
    fc.constantFrom('global', 'usgov', 'usgovdod', 'china', 'beta', 'v1.0', 'button', 'logo.svg', 'a/b.PNG', '#0F6CBD'),
    fc.record({ en: fc.string(), de: fc.string() }, { requiredKeys: [] }),
    fc.array(fc.record({ text: fc.string(), url: fc.webUrl() }), { maxLength: 4 }),
  );
  const places = ['clientId', 'tenantId', 'cloud', 'graphApi', 'permission', 'signIn', 'helpdesk', 'organisation']
    .concat(['name', 'phone', 'email', 'hours', 'url', 'ticketUrl', 'other'].map((key) => `helpdesk.${key}`))
    .concat(['name', 'logo', 'colour', 'privacyUrl', 'links', 'other'].map((key) => `organisation.${key}`));
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...places), likely, fc.constantFrom('global', 'usgov'), (place, value, cloud) => {
      const [key = '', inner] = place.split('.');
      // Valibot takes an empty list for an object without keys.
      fc.pre(inner !== undefined || !Array.isArray(value) || value.length > 0);
      const content = { ...minimal, cloud, [key]: inner === undefined ? value : { [inner]: value } };
      const isTaken = accepts(content);
      seen[isTaken ? 'taken' : 'refused']++;
      if (!isTaken) expect(readConfiguration(content)).toBeUndefined();
    }),
    { numRuns: 5_000 },
  );
  expect(seen.taken).toBeGreaterThan(100);
  expect(seen.refused).toBeGreaterThan(1_000);
});
