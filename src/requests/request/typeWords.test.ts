import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { typeWords } from './typeWords.ts';

test.each([
  ['UserAdd', 'You asked for the access'],
  ['UserUpdate', 'You asked to change the access'],
  ['UserRemove', 'You asked to remove the access'],
  ['UserExtend', 'You asked to extend the access'],
  ['OnBehalfAdd', 'Requested for somebody else'],
  ['AdminAdd', 'An administrator gave the access'],
  ['AdminUpdate', 'An administrator changed the access'],
  ['AdminRemove', 'An administrator removed the access'],
  ['SystemAdd', 'Given automatically'],
  ['SystemUpdate', 'Changed automatically'],
  ['SystemRemove', 'Removed automatically'],
  ['ApproverRemove', 'An approver removed the access'],
  ['RoboAdd', 'Unknown kind: RoboAdd'],
  ['Robo\u202eAdd', 'Unknown kind: Robo Add'],
  ['', 'Unknown kind'],
])('Graph’s %j reads %j', (requestType, words) => {
  expect(i18n._(typeWords(accessRequest({ requestType })))).toBe(words);
});

test('a request that comes without a kind is of an unknown one', () => {
  expect(i18n._(typeWords({ type: 'unknown', rawType: undefined }))).toBe('Unknown kind');
});
