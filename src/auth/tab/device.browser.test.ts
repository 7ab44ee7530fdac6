import { beforeEach, expect, test } from 'vitest';
import { isSharedDevice, noteSharedDevice } from './device.ts';

beforeEach(() => sessionStorage.clear());

test.each([
  ['own', false],
  ['shared', true],
  ['ask', false],
] as const)('with devices "%s" a computer is shared: %s', (devices, isShared) => {
  expect(isSharedDevice({ devices })).toBe(isShared);
});

test('where people are asked, what they said holds until they say otherwise; elsewhere it counts for nothing', () => {
  noteSharedDevice(true);
  expect(isSharedDevice({ devices: 'ask' })).toBe(true);
  expect(isSharedDevice({ devices: 'own' })).toBe(false);
  noteSharedDevice(false);
  expect(isSharedDevice({ devices: 'ask' })).toBe(false);
  expect(sessionStorage).toHaveLength(0);
});
