import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { askedWords } from './askedWords.ts';

test.each([
  ['UserAdd', 'Access'],
  ['OnBehalfAdd', 'Access'],
  ['AdminAdd', 'Access'],
  ['SystemAdd', 'Access'],
  ['UserUpdate', 'Change of access'],
  ['AdminUpdate', 'Change of access'],
  ['SystemUpdate', 'Change of access'],
  ['UserExtend', 'Extension of access'],
  ['UserRemove', 'Removal of access'],
  ['AdminRemove', 'Removal of access'],
  ['SystemRemove', 'Removal of access'],
  ['ApproverRemove', 'Removal of access'],
  ['RoboAdd', 'Unknown type: RoboAdd'],
  ['Robo\u202eAdd', 'Unknown type: Robo Add'],
  ['', 'Unknown type'],
])('%j asks for: %s', (requestType, words) => {
  expect(i18n._(askedWords(accessRequest({ requestType })))).toBe(words);
});

test('a request that comes without a kind is of an unknown one', () => {
  expect(i18n._(askedWords({ type: 'unknown', rawType: undefined }))).toBe('Unknown type');
});
