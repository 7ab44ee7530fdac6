import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { checkConfiguration, findMistakes } from './configurationMistakes.ts';

const minimal = { clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073', tenantId: 'contoso.com' };

function mistakenKeys(content: unknown): readonly string[] {
  const checked = checkConfiguration(content);
  return checked.ok ? [] : checked.mistakes.map(({ key }) => key);
}

test('takes the two ids alone and fills in the defaults', () => {
  expect(checkConfiguration(minimal)).toEqual({
    ok: true,
    configuration: {
      ...minimal,
      cloud: 'global',
      devices: 'own',
      graphApi: 'beta',
      permission: 'EntitlementMgmt-SubjectAccess.ReadWrite',
      signIn: 'button',
    },
  });
});

test('takes all that an organisation and its helpdesk may say of themselves', () => {
  const full = {
    ...minimal,
    helpdesk: {
      name: 'Service desk',
      phone: '+47 22 00 00',
      email: 'help.desk+access@it.contoso.com',
      hours: { en: 'Monday to Friday, 8 to 17', nb: 'Mandag til fredag, 8 til 17' },
      url: 'https://help.contoso.com/',
      ticketUrl: 'https://help.contoso.com/new?text={text}#{code}',
    },
    organisation: {
      name: 'Contoso',
      logo: 'brand/contoso.svg',
      logoDark: 'contoso-dark.PNG',
      colour: '#0F6CBD',
      privacyUrl: 'https://contoso.com/privacy',
      termsUrl: 'https://contoso.com/terms',
      links: [
        { text: 'Intranet', url: 'https://intranet.contoso.com/' },
        { text: { de: 'Zugriffe' }, url: 'https://contoso.com/access' },
      ],
    },
  };
  expect(readConfiguration(full)).toMatchObject(full);
});

test.each([
  ['HTTPS://Help.Contoso.com:443', 'https://help.contoso.com/'],
  ['https://bücher.example/a b/../c', 'https://xn--bcher-kva.example/c'],
  ['https://help.contoso.com?q="x"', 'https://help.contoso.com/?q=%22x%22'],
  ['https://[::1]:8443/@me', 'https://[::1]:8443/@me'],
])('keeps the address %s as a browser reads it', (url, href) => {
  const full = { helpdesk: { url }, organisation: { privacyUrl: url, termsUrl: url, links: [{ text: 'A', url }] } };
  expect(readConfiguration({ ...minimal, ...full })).toMatchObject({
    helpdesk: { url: href },
    organisation: { privacyUrl: href, termsUrl: href, links: [{ url: href }] },
  });
});

test('whatever address it takes is https to a host that nobody but the file names', () => {
  const part = fc
    .constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '{code}',
      '%7Bcode%7D',
      '｛',
      '｝',
      '?',
      '#',
      '\t',
      '%40',
      'user',
    )
    .chain((sign) => fc.constantFrom(sign, 'contoso.com', 'x'));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, begins) => {
      const written = `${begins ? 'https://contoso' : ''}${parts.join('')}`;
      const ticket = readConfiguration({ ...minimal, helpdesk: { ticketUrl: written } })?.helpdesk?.ticketUrl;
      if (ticket === undefined) return;
      taken++;
      const { protocol, username, password, host, href } = new URL(ticket);
      expect({ protocol, username, password, href }).toEqual({
        protocol: 'https:',
        username: '',
        password: '',
        href: ticket,
      });
      expect(host).not.toMatch(/[{}@]/);
      // What the page opens goes to the same host, whatever stands in the ticket.
      expect(new URL(ticket.replaceAll(/\{code\}|%7Bcode%7D/g, '@evil.example')).host).toBe(host);
    }),
    { numRuns: 5_000 },
  );
  expect(taken).toBeGreaterThan(200);
});

test('is frozen through and through', () => {
  const links = [{ text: { en: 'Intranet' }, url: 'https://contoso.com/' }];
  const configuration = readConfiguration({ ...minimal, helpdesk: { phone: '123' }, organisation: { links } });
  expect(configuration && Object.isFrozen(configuration)).toBe(true);
  expect(Object.isFrozen(configuration?.helpdesk)).toBe(true);
  expect(Object.isFrozen(configuration?.organisation?.links?.[0]?.text)).toBe(true);
});

const organisation = (of: object) => ({ ...minimal, organisation: of });
const helpdesk = (of: object) => ({ ...minimal, helpdesk: of });
const link = { text: 'Intranet', url: 'https://contoso.com/' };

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
  ['helpdesk.url', helpdesk({ url: 'javascript:alert(1)' })],
  ['helpdesk.url', helpdesk({ url: 'https://user:pass@help.contoso.com/' })],
  ['helpdesk.url', helpdesk({ url: 'https://help.contoso.com@evil.example/' })],
  ['helpdesk.url', helpdesk({ url: 'https:\\\\help.contoso.com\\@evil.example' })],
  ['helpdesk.url', helpdesk({ url: 'https:help.contoso.com' })],
  ['helpdesk.url', helpdesk({ url: 'https://help.contoso.com:99999/' })],
  ['helpdesk.url', helpdesk({ url: 'https://{code}.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: '{text}' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https{code}://help.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://{code}.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://%7Bcode%7D.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://｛code｝.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com:{code}/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com{text}' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://{code}@help.contoso.com/' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com/new?c={kode}' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com/new?c={Code}' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com/new?c={{code}}' })],
  ['helpdesk.ticketUrl', helpdesk({ ticketUrl: 'https://help.contoso.com/new?c={code' })],
  ['organisation.termsUrl', organisation({ termsUrl: 'https://user@contoso.com/' })],
  ['organisation.links.0.url', organisation({ links: [{ ...link, url: 'https://user@contoso.com/' }] })],
  ['helpdesk.fax', helpdesk({ fax: '1' })],
  ['helpdesk.email', helpdesk({ email: 'help@contoso' })],
  ['helpdesk.email', helpdesk({ email: 'help@contoso.com?bcc=x@evil.example' })],
  ['helpdesk.hours', helpdesk({ hours: {} })],
  ['helpdesk.hours.en', helpdesk({ hours: { en: '' } })],
  ['helpdesk.hours.tlh', helpdesk({ hours: { tlh: 'DaHjaj' } })],
  ['organisation.privacyUrl', organisation({ privacyUrl: 'http://contoso.com' })],
  ['organisation.logo', organisation({ logo: 'https://contoso.com/logo.svg' })],
  ['organisation.logo', organisation({ logo: '//contoso.com/logo.svg' })],
  ['organisation.logo', organisation({ logo: '/logo.svg' })],
  ['organisation.logo', organisation({ logo: '../logo.svg' })],
  ['organisation.logo', organisation({ logo: 'brand/../../logo.svg' })],
  ['organisation.logo', organisation({ logo: 'logo.html' })],
  ['organisation.logo', organisation({ logo: 'data:image/svg+xml,logo.svg' })],
  ['organisation.logoDark', organisation({ logoDark: 'logo.svg?x' })],
  ['organisation.colour', organisation({ colour: 'red' })],
  ['organisation.colour', organisation({ colour: '#777777' })],
  ['organisation.colour', organisation({ colour: '#00f;background:url(//evil.example)' })],
  ['organisation.links', organisation({ links: [link, link, link, link] })],
  ['organisation.links.1', organisation({ links: [link, 'https://contoso.com/'] })],
  ['organisation.links.0.url', organisation({ links: [{ text: 'Intranet' }] })],
  ['organisation', organisation(['Contoso'])],
  ['organisation.links.0.text', organisation({ links: [{ ...link, text: 5 }] })],
  ['organisation.links.0.text.xx', organisation({ links: [{ ...link, text: { xx: 'x' } }] })],
  ['organisation.links.0.href', organisation({ links: [{ ...link, href: 'x' }] })],
  ['tenant', { ...minimal, tenant: 'x' }],
  ['toString', { ...minimal, toString: 'x' }],
  ['__proto__', JSON.parse(`{"clientId":"${minimal.clientId}","tenantId":"contoso.com","__proto__":{}}`)],
  ['helpdesk.__proto__', helpdesk(JSON.parse('{"__proto__":{"name":"x"}}'))],
  ['embeddedTenant', { ...minimal, embeddedTenant: { login: 'http://localhost:1', graph: 'http://localhost:2' } }],
  ['', []],
  ['', null],
])('names the key %s, and no other', (key, content) => {
  expect(mistakenKeys(content)).toEqual([key]);
});

test('a colour is refused from the lightest grey on, on which white text has less than 4.5 to 1', () => {
  expect(mistakenKeys(organisation({ colour: '#767676' }))).toEqual([]);
  expect(mistakenKeys(organisation({ colour: '#777777' }))).toEqual(['organisation.colour']);
});

test('names every mistake at once, each with what should be there', () => {
  const content = { clientId: 'x', cloud: 'mars', organization: { name: 'Contoso' }, helpdesk: { tel: '1', url: 2 } };
  expect(findMistakes(content)).toEqual([
    expect.objectContaining({ key: 'organization', expected: 'knownKey', meant: 'organisation' }),
    {
      key: 'helpdesk.tel',
      expected: 'knownKey',
      meant: undefined,
      knownKeys: ['name', 'phone', 'email', 'hours', 'url', 'ticketUrl'],
    },
    { key: 'clientId', expected: 'clientId' },
    { key: 'tenantId', expected: 'tenantId' },
    { key: 'cloud', expected: 'cloud' },
    { key: 'helpdesk.url', expected: 'address' },
  ]);
});

test.each([
  ['clientid', 'clientId'],
  ['tennantId', 'tenantId'],
  ['Organisation', 'organisation'],
  ['help_desk', 'helpdesk'],
  ['id', undefined],
  ['authority', undefined],
])('for %s it asks whether %s was meant', (key, meant) => {
  expect(findMistakes({ ...minimal, [key]: 'x' })[0]?.meant).toBe(meant);
});

test('takes v1.0 by default in the clouds that have no beta cancel', () => {
  expect(readConfiguration({ ...minimal, cloud: 'usgovdod' })?.graphApi).toBe('v1.0');
});

test('never throws, whatever JSON it is given, and names a mistake wherever it refuses', () => {
  const keys = fc.constantFrom(...Object.keys(minimal), 'cloud', 'helpdesk', 'organisation', 'organization');
  fc.assert(
    fc.property(fc.jsonValue(), keys, (value, key) => {
      for (const content of [value, { ...minimal, [key]: value }]) {
        const checked = checkConfiguration(content);
        if (!checked.ok) expect(checked.mistakes).not.toEqual([]);
        if (!checked.ok) expect(checked.mistakes.map(({ expected }) => expected)).not.toContain(undefined);
      }
    }),
  );
});
