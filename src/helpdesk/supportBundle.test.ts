import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfiguration } from '../config/configuration.ts';
import { ticketPlaceholders } from '../config/ticketPlaceholders.ts';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import { supportBundle, supportText, ticketUrl } from './supportBundle.ts';

const environment = {
  configuration: { cloud: 'global', graphApi: 'beta' },
  tenantId: '6f2d9c1e-4b7a-4d3f-8e21-0a5b7c9d1e3f',
  grantedScopes: ['https://graph.microsoft.com/EntitlementMgmt-SubjectAccess.ReadWrite'],
  appVersion: '1.2.3',
  browser: 'Mozilla/5.0',
} as const;
const id = '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e';

/** Marked, so that it is found wherever it comes out. */
const secret = fc.string({ minLength: 1 }).map((text) => `SECRET${text}`);

function requestWith(text: string): AccessRequest {
  return {
    id,
    state: 'pendingApproval',
    rawState: 'PendingApproval',
    status: 'PendingApproval',
    type: 'userAdd',
    rawType: 'UserAdd',
    packageId: text,
    packageName: text,
    packageDescription: text,
    isForSomebodyElse: true,
    requestor: { name: text, mail: text },
    forWhom: { name: text, mail: text },
    createdAt: 0,
    completedAt: undefined,
    justification: text,
    answers: [{ question: { text, translations: { de: text } }, answer: { text, translations: {} } }],
    schedule: undefined,
    beingUpdated: false,
  };
}

test('nothing private is in the bundle or in the address of a ticket, whatever the request holds', () => {
  fc.assert(
    fc.property(secret, (text) => {
      const request = requestWith(text);
      const record: CancellationRecord = {
        request,
        scope: 'target',
        cancellation: { phase: 'notSent', cause: 'signIn', claims: text, intentAt: 1_700_000_000_000 },
      };
      const bundle = supportBundle(request, record, environment);
      const url = ticketUrl('https://help.example/new?r={reference}&t={text}', bundle);
      expect(supportText(bundle) + decodeURIComponent(url)).not.toContain('SECRET');
    }),
  );
});

test('it names the request, the last call, and where the app runs', () => {
  const handle = {
    at: Date.UTC(2026, 2, 4, 10),
    clientRequestId: '11111111-1111-4111-8111-111111111111',
    requestId: '22222222-2222-4222-8222-222222222222',
    status: 403,
  };
  const cancellation = { phase: 'refused', status: 403, intentAt: handle.at, handle } as const;
  expect(supportText(supportBundle(requestWith('x'), { cancellation }, environment)).split('\n')).toEqual([
    expect.stringMatching(/^Reference: [0-9A-Z]{4}-[0-9A-Z]{4}$/),
    `Request ID: ${id}`,
    'Type: userAdd',
    'State: pendingApproval',
    'Status: PendingApproval',
    'Outcome: refused',
    'Code: MAR-202',
    'Time: 2026-03-04T10:00:00.000Z',
    'HTTP status: 403',
    'request-id: 22222222-2222-4222-8222-222222222222',
    'client-request-id: 11111111-1111-4111-8111-111111111111',
    'Tenant ID: 6f2d9c1e-4b7a-4d3f-8e21-0a5b7c9d1e3f',
    'Cloud: global',
    'API: beta',
    'Scopes: https://graph.microsoft.com/EntitlementMgmt-SubjectAccess.ReadWrite',
    'App version: 1.2.3',
    'Browser: Mozilla/5.0',
  ]);
});

test('a value stays in its line, however it is made', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (browser) => {
      const lines = supportText(supportBundle(requestWith('x'), undefined, { ...environment, browser })).split('\n');
      expect(lines.length).toBeLessThanOrEqual(15);
      expect(lines.filter((line) => line.startsWith('Reference: '))).toHaveLength(1);
    }),
  );
});

test('a ticket is opened with the values encoded, in a template as it is or as a URL parser leaves it', () => {
  const bundle = { Reference: '4J7K-9QXT', 'Request ID': id, Code: 'MAR-202', Extra: 'a&b=c #d' };
  const expected = `https://help.example/new?s=4J7K-9QXT&i=${id}&c=MAR-202&t=${encodeURIComponent(supportText(bundle))}`;
  const template = 'https://help.example/new?s={reference}&i={requestId}&c={code}&t={text}';
  expect(ticketUrl(template, bundle)).toBe(expected);
  expect(ticketUrl(new URL(template).href, bundle)).toBe(expected);
});

test('a ticket address of the configuration holds every known placeholder, in its path as well', () => {
  const written = ticketPlaceholders.map((name) => `{${name}}`).join('/');
  const configuration = readConfiguration({
    clientId: id,
    tenantId: 'contoso.com',
    helpdesk: { ticketUrl: `https://help.example/${written}?all=${written}` },
  });
  const bundle = { Reference: '4J7K-9QXT', 'Request ID': id, Code: 'MAR-202' };
  const values = `4J7K-9QXT/${id}/MAR-202/${encodeURIComponent(supportText(bundle))}`;
  expect(ticketUrl(configuration?.helpdesk?.ticketUrl ?? '', bundle)).toBe(
    `https://help.example/${values}?all=${values}`,
  );
});
