import { afterAll, beforeAll, expect, test } from 'vitest';
import { callGraph, cancelInBeta, collections } from '../callGraph.ts';
import { startTenant, type Tenant } from '../startTenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.stop());

const states = () => tenant.directory.requestsOf('Ada').map(({ id, state }) => ({ id, state }));

test('cancels with the documented body and answers 204 without one', async () => {
  const { id } = tenant.directory.addRequest('Ada');
  const response = await cancelInBeta(tenant, id);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
  expect(tenant.directory.request(id).state).toBe('canceled');
  expect(tenant.log.hits(id)).toBe(1);
});

test('refuses a cancel whose body is not the documented one', async () => {
  const { id } = tenant.directory.addRequest('Ada');
  const other = tenant.directory.addRequest('Ada').id;
  const bodies = [{}, { id }, { id, requestStatus: 'Canceled' }, { id: other, requestStatus: 'cancelled' }];
  for (const body of [...bodies, { id, requestStatus: 'cancelled', reason: 'mine' }]) {
    expect((await cancelInBeta(tenant, id, body)).status).toBe(400);
  }
  const withoutBody = await callGraph(tenant, `${collections.beta}/${id}/cancel`, { method: 'POST' });
  expect(withoutBody.status).toBe(400);
  expect(tenant.directory.request(id).state).toBe('pendingApproval');
});

test('takes no body in v1.0', async () => {
  const { id } = tenant.directory.addRequest('Ada');
  const path = `${collections.v1}/${id}/cancel`;
  expect((await callGraph(tenant, path, { method: 'POST', body: '{}' })).status).toBe(400);
  expect((await callGraph(tenant, path, { method: 'POST' })).status).toBe(204);
});

test.each(['delivered', 'delivering', 'denied', 'canceled', 'deliveryFailed', 'partiallyDelivered'])(
  'refuses a cancel in the state %s and changes nothing',
  async (state) => {
    const { id } = tenant.directory.addRequest('Ada', { state, status: state });
    const before = states();
    const response = await cancelInBeta(tenant, id);
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('error.innerError.request-id');
    expect(states()).toEqual(before);
  },
);

test('answers 404 for a request that is not there', async () => {
  expect((await cancelInBeta(tenant, crypto.randomUUID())).status).toBe(404);
});

test('lets a cancel take effect later, when told so', async () => {
  const { id } = tenant.directory.addRequest('Ada');
  tenant.settings.cancelDelay = 3_600_000;
  expect((await cancelInBeta(tenant, id)).status).toBe(204);
  expect(tenant.directory.request(id).state).toBe('pendingApproval');
  tenant.settings.cancelDelay = 0;
});
