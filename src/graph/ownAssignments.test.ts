import { expect, test } from 'vitest';
import { dialects } from './dialects.ts';
import { ownAssignmentsUrl, readOwnAssignment } from './ownAssignments.ts';

const base = 'https://graph.example';
const service = 'identityGovernance/entitlementManagement';

test.each([
  ['beta', `/beta/${service}/accessPackageAssignments`],
  ['betaAssignmentRequests', `/beta/${service}/assignments`],
  ['v1.0', `/v1.0/${service}/assignments`],
] as const)('%s lists a person’s own access, with its packages', (name, path) => {
  expect(ownAssignmentsUrl(base, dialects[name])).toBe(
    `${base}${path}/filterByCurrentUser(on='target')?$expand=accessPackage`,
  );
});

test.each([
  ['beta', (state: string) => ({ id: 'a', accessPackageId: 'p', assignmentState: state })],
  ['v1.0', (state: string) => ({ id: 'a', accessPackage: { id: 'p' }, state: state.toLowerCase() })],
] as const)('%s says whether access is there', (_, row) => {
  expect(readOwnAssignment(row('Delivered'))).toEqual({ packageId: 'p', access: 'present' });
  expect(readOwnAssignment(row('PartiallyDelivered'))).toEqual({ packageId: 'p', access: 'present' });
  expect(readOwnAssignment(row('Expired'))).toEqual({ packageId: 'p', access: 'gone' });
  expect(readOwnAssignment(row('DeliveryFailed'))).toEqual({ packageId: 'p', access: 'unclear' });
  expect(readOwnAssignment(row('Delivering'))).toEqual({ packageId: 'p', access: 'unclear' });
  expect(readOwnAssignment(row('constructor'))).toEqual({ packageId: 'p', access: 'unclear' });
});

test.each([null, 'x', {}, { accessPackage: null, accessPackageId: 7 }, { accessPackage: {} }])(
  'an assignment without a package says nothing: %j',
  (row) => expect(readOwnAssignment(row)).toBeUndefined(),
);

test('a package without a state is unclear', () => {
  expect(readOwnAssignment({ accessPackageId: 'p' })).toEqual({ packageId: 'p', access: 'unclear' });
});
