import { expect, test } from 'vitest';
import { readableContact } from './readableContact.ts';

test('what a mistake elsewhere leaves readable is read', () => {
  const helpdesk = { name: 'Service desk', phone: '555' };
  expect(readableContact({ clientId: 42, tenantId: 'contoso.com', helpdesk })).toEqual({
    helpdesk,
    myAccess: 'https://myaccess.microsoft.com/@contoso.com',
  });
});

test('of a helpdesk with a mistake the rest is read, and nothing that was not checked', () => {
  const { helpdesk } = readableContact({ helpdesk: { phone: '555', url: 'javascript:alert(1)', fax: '1' } });
  expect(helpdesk?.phone).toBe('555');
  expect(helpdesk?.url).toBeUndefined();
  expect(helpdesk).not.toHaveProperty('fax');
});

test.each([
  [{ cloud: 'usgov', tenantId: 'x y' }, 'https://myaccess.microsoft.us'],
  [{ cloud: 'china', tenantId: 'contoso.com' }, undefined],
  // Which cloud it is nobody knows.
  [{ cloud: 'mars' }, undefined],
  [undefined, undefined],
  ['config', undefined],
])('the way to My Access out of %j', (content, myAccess) => {
  expect(readableContact(content)).toEqual({ helpdesk: expect.anything(), myAccess });
});
