import { expect, test } from 'vitest';
import { namedCloud } from './namedCloud.ts';

const cloudOf = (content: string) => namedCloud(new TextEncoder().encode(content));

test('config.json names the cloud', () => {
  expect(cloudOf('{ "cloud": "usgovdod" }')).toBe('usgovdod');
});

test('it is the global cloud where config.json names none that is known, or cannot be read', () => {
  for (const content of ['{}', '{ "cloud": "moon" }', 'null', '<html>']) expect(cloudOf(content)).toBe('global');
  expect(namedCloud(undefined)).toBe('global');
});
