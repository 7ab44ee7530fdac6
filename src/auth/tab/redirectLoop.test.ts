import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetRedirects, isRedirectLoop, noteRedirect } from './redirectLoop.ts';

let kept: string | null;
beforeEach(() => {
  kept = null;
  vi.stubGlobal('sessionStorage', {
    getItem: () => kept,
    setItem: (_key: string, text: string) => {
      kept = text;
    },
    removeItem: () => {
      kept = null;
    },
  });
});

test('two redirects within a minute are a loop, and a minute later they are not', () => {
  noteRedirect(1_000);
  expect(isRedirectLoop(1_000)).toBe(false);
  noteRedirect(2_000);
  expect(isRedirectLoop(3_000)).toBe(true);
  expect(isRedirectLoop(61_000)).toBe(false);
});

test('an account ends the count', () => {
  noteRedirect(1_000);
  noteRedirect(2_000);
  forgetRedirects();
  expect(isRedirectLoop(3_000)).toBe(false);
});

test('whatever lies in the storage, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      kept = text;
      expect(isRedirectLoop(1_000)).toBeTypeOf('boolean');
    }),
  );
});
