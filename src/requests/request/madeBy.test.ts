import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { personId } from '../../testing/visitOver.ts';
import { madeByWords } from './madeBy.ts';

const other = { objectId: 'b0000000-0000-4000-8000-0000000000bb', displayName: 'Freya Lund' };

function saidOf(row: Parameters<typeof accessRequest>[0], scope?: 'createdBy'): string | undefined {
  const by = madeByWords(accessRequest(row, scope));
  return by && ('name' in by ? by.name : i18n._(by));
}

test.each([
  ['UserAdd', 'You'],
  ['UserRemove', 'You'],
  ['OnBehalfAdd', 'Someone else'],
  ['AdminAdd', 'An administrator'],
  ['AdminUpdate', 'An administrator'],
  ['AdminRemove', 'An administrator'],
  ['ApproverRemove', 'An approver'],
  ['SystemAdd', 'Microsoft Entra, automatically'],
  ['SystemUpdate', 'Microsoft Entra, automatically'],
  ['SystemRemove', 'Microsoft Entra, automatically'],
  ['RoboAdd', undefined],
])('%s was made by: %s', (requestType, words) => {
  expect(saidOf({ requestType })).toBe(words);
});

test.each(['UserAdd', 'UserRemove', 'OnBehalfAdd'])('a %s of somebody else names them', (requestType) => {
  expect(saidOf({ requestType, requestor: other })).toBe('Freya Lund');
  expect(saidOf({ requestType, requestor: { objectId: other.objectId, email: 'freya@x.example' } })).toBe(
    'freya@x.example',
  );
  expect(saidOf({ requestType, requestor: { objectId: other.objectId } })).toBe('Someone else');
});

test('the requestor of a direct assignment is who got it, so an administrator made it all the same', () => {
  expect(saidOf({ requestType: 'AdminAdd', requestor: other })).toBe('An administrator');
});

test.each([
  ['the person’s own object id', { objectId: personId.toUpperCase() }],
  ['an empty object id', { objectId: '' }],
  ['no object id', { id: 'ba7ef0fb-e16f-474b-87aa-02815d061e67', displayName: 'Ada' }],
  ['nobody', null],
])('a requestor with %s leaves a request the person’s own', (_, requestor) => {
  expect(saidOf({ requestor })).toBe('You');
});

test('a request for somebody else is the person’s own, whoever its requestor is', () => {
  expect(saidOf({ requestType: 'OnBehalfAdd', requestor: other }, 'createdBy')).toBe('You');
  expect(saidOf({ requestType: 'AdminAdd' }, 'createdBy')).toBe('You');
});
