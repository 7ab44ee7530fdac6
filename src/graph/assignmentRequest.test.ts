import * as v from 'valibot';
import { expect, test } from 'vitest';
import { assignmentRequestSchema, pageSchema } from './assignmentRequest.ts';

const person = {
  objectId: 'p',
  displayName: 'Ada',
  principalName: 'ada@contoso.example',
  email: 'ada@contoso.example',
};
const schedule = {
  startDateTime: '2026-11-24T09:00:00Z',
  expiration: { type: 'afterDateTime', endDateTime: '2027-01-01T00:00:00Z', duration: 'P30D' },
};
const accessPackage = { id: 'package', displayName: 'Sales', description: 'For the sales team' };

/** Reads a row, with a property that this app does not know. */
const read = (row: object) => v.parse(assignmentRequestSchema, { ...row, isValidationOnly: false });

test.each([
  [
    'beta',
    {
      id: 'a',
      requestType: 'UserAdd',
      requestState: 'PendingApproval',
      requestStatus: 'Accepted',
      createdDateTime: '2026-11-24T09:00:00Z',
      completedDate: '2026-11-25T09:00:00Z',
      expirationDateTime: '2027-01-01T00:00:00Z',
      justification: 'For the audit',
      answers: [{ value: 'yes' }],
      schedule,
      accessPackage,
      requestor: person,
      accessPackageAssignment: { target: person },
    },
  ],
  [
    'v1.0',
    {
      id: 'a',
      requestType: 'userAdd',
      state: 'pendingApproval',
      status: 'Accepted',
      completedDateTime: '2026-11-25T09:00:00Z',
      schedule,
      accessPackage,
      requestor: person,
      assignment: { target: person },
    },
  ],
])('a row of %s keeps everything that the app shows, and nothing else', (_dialect, row) => {
  expect(read(row)).toEqual(row);
});

test('a property that is null or of another shape is missing, and takes nothing else with it', () => {
  const row = {
    id: 'a',
    state: 7,
    justification: null,
    schedule: { startDateTime: '2026-11-24T09:00:00Z', expiration: 'never' },
    accessPackage: { id: 'package', displayName: null },
    requestor: 'Ada',
    assignment: { target: 7 },
  };
  expect(read(row)).toEqual({
    id: 'a',
    schedule: { startDateTime: '2026-11-24T09:00:00Z' },
    accessPackage: { id: 'package' },
    assignment: {},
  });
});

test.each([undefined, null, 7, '', 'a'.repeat(201)])('a row that cannot be named is none: %j', (id) => {
  expect(v.safeParse(assignmentRequestSchema, { id, state: 'delivered' }).success).toBe(false);
});

test('a page has a list of rows, and the address of the next one at most', () => {
  const isPage = (body: unknown) => v.safeParse(pageSchema, body).success;
  expect(isPage({ value: [] })).toBe(true);
  expect(isPage({ value: [1], '@odata.nextLink': null })).toBe(true);
  expect(isPage({ value: [1], '@odata.nextLink': 'https://graph.example/next' })).toBe(true);
  expect(isPage({ value: [1], '@odata.nextLink': 7 })).toBe(false);
  expect(isPage({ value: { 0: 1 } })).toBe(false);
  expect(isPage({})).toBe(false);
  expect(isPage(undefined)).toBe(false);
});
