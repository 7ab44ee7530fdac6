import { expect, test } from 'vitest';
import { cancelUrl, dialects, listUrl, successors } from './dialects.ts';

const origin = 'https://graph.microsoft.com';
const base = 'identityGovernance/entitlementManagement';

test.each([
  [
    'beta',
    'target',
    false,
    `beta/${base}/accessPackageAssignmentRequests/filterByCurrentUser(on='target')?$expand=accessPackage`,
  ],
  [
    'v1.0',
    'createdBy',
    true,
    `v1.0/${base}/assignmentRequests/filterByCurrentUser(on='createdBy')?$expand=accessPackage,assignment($expand=target)`,
  ],
  [
    'v1.0',
    'target',
    true,
    `v1.0/${base}/assignmentRequests/filterByCurrentUser(on='target')?$expand=accessPackage,requestor`,
  ],
  [
    'beta',
    'createdBy',
    true,
    `beta/${base}/accessPackageAssignmentRequests/filterByCurrentUser(on='createdBy')?$expand=accessPackage,accessPackageAssignment($expand=target)`,
  ],
  [
    'betaAssignmentRequests',
    'createdBy',
    true,
    `beta/${base}/assignmentRequests/filterByCurrentUser(on='createdBy')?$expand=accessPackage,assignment($expand=target)`,
  ],
  [
    'v1.0',
    'target',
    undefined,
    `v1.0/${base}/assignmentRequests/filterByCurrentUser(on='target')?$expand=accessPackage`,
  ],
] as const)('%s lists the requests on %s (with their people: %s)', (name, scope, withPeople, path) => {
  expect(listUrl(origin, dialects[name], scope, withPeople)).toBe(`${origin}/${path}`);
});

test.each([
  ['beta', 'accessPackageAssignmentRequests', '{"id":"a/b","requestStatus":"cancelled"}'],
  ['betaAssignmentRequests', 'assignmentRequests', '{"id":"a/b","requestStatus":"cancelled"}'],
  ['v1.0', 'assignmentRequests', undefined],
] as const)('%s cancels in the collection %s', (name, collection, body) => {
  const version = name === 'v1.0' ? 'v1.0' : 'beta';
  expect(cancelUrl(origin, dialects[name], 'a/b')).toBe(`${origin}/${version}/${base}/${collection}/a%2Fb/cancel`);
  expect(dialects[name].cancelBody('a/b')).toBe(body);
  expect(dialects[name].name).toBe(name);
});

test('only the older beta path has a successor', () => {
  expect(successors).toEqual({ beta: 'betaAssignmentRequests' });
});
