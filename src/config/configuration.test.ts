import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConfiguration } from './configuration.ts';

const minimal = { clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073', tenantId: 'contoso.com' };

function mistakenKey(content: unknown): string | undefined {
  const checked = checkConfiguration(content);
  return checked.ok ? undefined : checked.mistake.key;
}

test('takes the two ids alone and fills in the defaults', () => {
  expect(checkConfiguration(minimal)).toEqual({
    ok: true,
    configuration: {
      ...minimal,
      cloud: 'global',
      graphApi: 'beta',
      permission: 'EntitlementMgmt-SubjectAccess.ReadWrite',
      signIn: 'button',
    },
  });
});

test('is frozen through and through', () => {
  const checked = checkConfiguration({ ...minimal, helpdesk: { phone: '123' } });
  expect(checked.ok && Object.isFrozen(checked.configuration)).toBe(true);
  expect(checked.ok && Object.isFrozen(checked.configuration.helpdesk)).toBe(true);
});

test.each([
  ['clientId', { ...minimal, clientId: 42 }],
  ['clientId', { ...minimal, clientId: '00000000-0000-0000-0000-000000000000' }],
  ['clientId', { tenantId: 'contoso.com' }],
  ['tenantId', { ...minimal, tenantId: 'https://contoso.com' }],
  ['tenantId', { ...minimal, tenantId: 'common' }],
  ['cloud', { ...minimal, cloud: 'https://evil.example' }],
  ['graphApi', { ...minimal, graphApi: 'v2' }],
  ['graphApi', { ...minimal, cloud: 'usgov', graphApi: 'beta' }],
  ['permission', { ...minimal, permission: 'Mail.Read' }],
  ['signIn', { ...minimal, signIn: true }],
  ['helpdesk', { ...minimal, helpdesk: 'call us' }],
  ['helpdesk.url', { ...minimal, helpdesk: { url: 'javascript:alert(1)' } }],
  ['helpdesk.fax', { ...minimal, helpdesk: { fax: '1' } }],
  ['organisation.privacyUrl', { ...minimal, organisation: { privacyUrl: 'http://contoso.com' } }],
  ['tenant', { ...minimal, tenant: 'x' }],
  ['toString', { ...minimal, toString: 'x' }],
  ['__proto__', JSON.parse(`{"clientId":"${minimal.clientId}","tenantId":"contoso.com","__proto__":{}}`)],
  ['embeddedTenant', { ...minimal, embeddedTenant: { login: 'http://localhost:1', graph: 'http://localhost:2' } }],
  ['', []],
  ['', null],
])('names the key %s', (key, content) => {
  expect(mistakenKey(content)).toBe(key);
});

test('takes v1.0 by default in the clouds that have no beta cancel', () => {
  const checked = checkConfiguration({ ...minimal, cloud: 'usgovdod' });
  expect(checked.ok && checked.configuration.graphApi).toBe('v1.0');
});

test('never throws, whatever JSON it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(minimal), 'cloud', 'helpdesk'), (value, key) => {
      checkConfiguration(value);
      checkConfiguration({ ...minimal, [key]: value });
    }),
  );
});
