import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callGraph, cancelInBeta, collections, ownList } from '../callGraph.ts';
import { permissions } from '../core/registration.ts';
import { startTenant, type Tenant } from '../startTenant.ts';
import { issueAccessToken } from '../state/createTenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.stop());

const expanded = '?$expand=accessPackage';

test('names packages only when they are expanded', async () => {
  const plain = await (await callGraph(tenant, collections.beta + ownList)).json();
  expect(plain.value[0]).not.toHaveProperty('accessPackage');
  const named = await (await callGraph(tenant, collections.beta + ownList + expanded)).json();
  expect(
    named.value.map((row: { accessPackage: { displayName: string } }) => row.accessPackage?.displayName),
  ).toContain('Finance reporting – read');
});

test('speaks each dialect', async () => {
  const first = async (collection: string) => (await (await callGraph(tenant, collection + ownList)).json()).value[0];
  expect(await first(collections.beta)).toMatchObject({ requestType: 'UserAdd', requestState: 'Delivered' });
  expect(await first(collections.v1)).toMatchObject({ requestType: 'userAdd', state: 'delivered' });
  expect(await first(collections.v1)).not.toHaveProperty('requestState');
});

test('refuses unknown relations and query options', async () => {
  for (const query of ['?$expand=package', '?$expand=assignment', '?$filter=state', '?$top=5', '?nonsense=1']) {
    expect((await callGraph(tenant, collections.beta + ownList + query)).status).toBe(400);
  }
});

test('shows every row exactly once over all pages, and its links to one person only', async () => {
  const ids: string[] = [];
  let link: string | undefined = collections.beta + ownList + expanded;
  for (let pages = 0; link && pages < 10; pages++) {
    const page: { value: { id: string }[]; '@odata.nextLink'?: string } = await (
      await callGraph(tenant, link, { who: 'Chiara' })
    ).json();
    ids.push(...page.value.map(({ id }) => id));
    const next: string | undefined = page['@odata.nextLink']?.replace(tenant.origins.graph, '');
    if (next) expect((await callGraph(tenant, next, { who: 'Ada' })).status).toBe(400);
    link = next;
  }
  expect(ids).toHaveLength(400);
  expect(new Set(ids).size).toBe(400);
});

test('lags behind as long as it is told to', async () => {
  const { id } = tenant.directory.addRequest('Ben');
  const state = async () => {
    const { value } = await (await callGraph(tenant, collections.beta + ownList, { who: 'Ben' })).json();
    return value.find((row: { id: string }) => row.id === id)?.requestState;
  };
  await cancelInBeta(tenant, id, undefined, 'Ben');
  tenant.settings.staleReads = 1;
  expect(await state()).toBe('PendingApproval');
  expect(await state()).toBe('Canceled');
});

test('says that the older path is gone, once it is', async () => {
  tenant.settings.retiredPath = 410;
  expect((await callGraph(tenant, collections.beta + ownList)).status).toBe(410);
  expect((await callGraph(tenant, collections.betaNew + ownList)).status).toBe(200);
  tenant.settings.retiredPath = undefined;
});

describe('what somebody has access to', () => {
  const accessOf = async (path: string) => {
    const response = await callGraph(tenant, `${path}/filterByCurrentUser(on='target')?$expand=accessPackage`);
    const { value } = await response.json();
    return new Map<string, string>(
      value.map((row: { accessPackage: { displayName: string }; state?: string; assignmentState?: string }) => [
        row.accessPackage.displayName,
        row.state ?? row.assignmentState,
      ]),
    );
  };
  const base = 'identityGovernance/entitlementManagement';

  test.each([
    [`/beta/${base}/accessPackageAssignments`, 'Delivered', 'Expired'],
    [`/beta/${base}/assignments`, 'Delivered', 'Expired'],
    [`/v1.0/${base}/assignments`, 'delivered', 'expired'],
  ])('%s: follows from their requests', async (path, present, gone) => {
    const access = await accessOf(path);
    expect(access.get('GitHub Enterprise – engineering')).toBe(present);
    expect(access.get('Figma: product design')).toBe(gone);
    expect(access.has('Finance reporting – read')).toBe(false);
  });

  test('ends when it is taken away without a request', async () => {
    tenant.directory.endAccess('Ada', 'GitHub Enterprise – engineering');
    expect((await accessOf(`/v1.0/${base}/assignments`)).get('GitHub Enterprise – engineering')).toBe('expired');
  });

  test('is read with the least permission, without query options that nobody documents', async () => {
    const path = `/v1.0/${base}/assignments/filterByCurrentUser(on='target')`;
    expect((await callGraph(tenant, path)).status).toBe(200);
    expect((await callGraph(tenant, `${path}?$top=1`)).status).toBe(400);
    const token = issueAccessToken(tenant, 'Ada', { scopes: [permissions.userRead] });
    expect((await callGraph(tenant, path, { token })).status).toBe(403);
  });
});
