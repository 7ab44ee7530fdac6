import { expect, test } from 'vitest';
import { problemCodes } from '../config/problemCode.ts';
import { signInCodes } from './signInCode.ts';

test('each way in which a sign-in fails has a code of its own, among those of signing in', () => {
  const codes = Object.values(signInCodes);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(code).toMatch(/^MAR-1\d\d$/);
    expect(problemCodes).toContain(code);
  }
});
