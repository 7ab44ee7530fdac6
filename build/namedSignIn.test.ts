import { expect, test } from 'vitest';
import { isNamedAutomatic } from './namedSignIn.ts';

const isAutomatic = (content: string) => isNamedAutomatic(new TextEncoder().encode(content));

test('config.json says whether the page leaves by itself', () => {
  expect(isAutomatic('{ "signIn": "automatic" }')).toBe(true);
  expect(isAutomatic('\ufeff{ "signIn": "automatic", "devices": "shared" }')).toBe(true);
  expect(isAutomatic('{ "signIn": "button" }')).toBe(false);
});

test('the page does not leave by itself where it has to ask whose computer it is', () => {
  expect(isAutomatic('{ "signIn": "automatic", "devices": "ask" }')).toBe(false);
});

test('it does not where config.json does not say so, or cannot be read', () => {
  for (const content of ['{}', '{ "signIn": true }', 'null', '[]', '<html>']) expect(isAutomatic(content)).toBe(false);
  expect(isNamedAutomatic(undefined)).toBe(false);
});
