import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { callGraph, cancelInBeta, collections, ownList } from '../callGraph.ts';
import { startTenant, type Tenant } from '../startTenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.faults.clear());
afterAll(() => tenant.stop());

const list = collections.beta + ownList;
const pending = () => tenant.directory.addRequest('Ada').id;
const state = (id: string) => tenant.directory.request(id).state;

test('resetBefore breaks the connection and changes nothing', async () => {
  const id = pending();
  tenant.faults.add({ on: 'cancel', kind: 'resetBefore' });
  await expect(cancelInBeta(tenant, id)).rejects.toThrow('fetch failed');
  expect(state(id)).toBe('pendingApproval');
  expect(tenant.log.hits(id)).toBe(1);
});

test('resetAfter breaks the connection after the cancel', async () => {
  const id = pending();
  tenant.faults.add({ on: 'cancel', kind: 'resetAfter', match: { requestId: id } });
  await expect(cancelInBeta(tenant, id)).rejects.toThrow('fetch failed');
  expect(state(id)).toBe('canceled');
});

test('hang answers nothing, until the tenant stops or the client goes', async () => {
  tenant.faults.add({ on: 'list', kind: 'hang' });
  await expect(callGraph(tenant, list, { signal: AbortSignal.timeout(100) })).rejects.toThrow('aborted');
});

test('halfBody breaks off in the middle', async () => {
  tenant.faults.add({ on: 'list', kind: 'halfBody' });
  const response = await callGraph(tenant, list);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('html comes in place of JSON', async () => {
  tenant.faults.add({ on: 'list', kind: 'html', status: 200 });
  const response = await callGraph(tenant, list);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html');
});

test.each(['403', '404', '409', '500', '502', '503', '504'] as const)(
  '%s changes nothing unless told so',
  async (kind) => {
    const id = pending();
    tenant.faults.add({ on: 'cancel', kind });
    expect((await cancelInBeta(tenant, id)).status).toBe(Number(kind));
    expect(state(id)).toBe('pendingApproval');
    tenant.faults.add({ on: 'cancel', kind, processed: true });
    expect((await cancelInBeta(tenant, id)).status).toBe(Number(kind));
    expect(state(id)).toBe('canceled');
  },
);

test('429 says when to come back, in seconds, as a date, or not at all', async () => {
  tenant.faults.add(
    { on: 'list', kind: '429', retryAfter: 7 },
    { on: 'list', kind: '429', retryAfter: { dateIn: 60 } },
  );
  tenant.faults.add({ on: 'list', kind: '429' });
  const header = async () => (await callGraph(tenant, list)).headers.get('retry-after');
  expect(await header()).toBe('7');
  expect(await header()).toMatch(/ GMT$/);
  expect(await header()).toBeNull();
});

test('without CORS a browser could read nothing', async () => {
  tenant.faults.add({ on: 'list', kind: '503', cors: false });
  expect((await callGraph(tenant, list)).headers.get('access-control-allow-origin')).toBeNull();
});

test('an approver may be faster', async () => {
  const id = pending();
  tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile' });
  expect((await cancelInBeta(tenant, id)).status).toBe(400);
  expect(state(id)).toBe('delivering');
});

test('a nextLink may lead away, or nowhere', async () => {
  tenant.faults.add({ on: 'list', kind: 'foreignNextLink', host: 'https://evil.example' });
  const away = await (await callGraph(tenant, list)).json();
  expect(away['@odata.nextLink']).toMatch(/^https:\/\/evil\.example\//);
  tenant.faults.add({ on: 'list', kind: 'selfNextLink' });
  const self = await (await callGraph(tenant, list)).json();
  expect(self['@odata.nextLink']).toBe(tenant.origins.graph + list);
});

test('one fault may bring on another, for the same person, until that person is forgotten', async () => {
  const id = pending();
  const person = tenant.directory.person('Ada').id;
  const lasting = { person, times: Number.POSITIVE_INFINITY };
  tenant.faults.add({
    ...{ on: 'cancel', kind: '504', ...lasting },
    afterwards: [{ on: 'list', kind: '503', ...lasting }],
  });
  const status = async (who: string) => (await callGraph(tenant, list, { who })).status;
  expect(await status('Ada')).toBe(200);
  for (let attempt = 0; attempt < 2; attempt++) expect((await cancelInBeta(tenant, id)).status).toBe(504);
  expect([await status('Ada'), await status('Ada'), await status('Ben')]).toEqual([503, 503, 200]);
  expect(tenant.faults.pending).toHaveLength(2);
  tenant.faults.forget(person);
  expect(await status('Ada')).toBe(200);
});
