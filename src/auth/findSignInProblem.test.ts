import { AuthError } from '@azure/msal-browser';
import { expect, test } from 'vitest';
import { findSignInProblem } from './findSignInProblem.ts';

test('the cause comes from the chunk that knows them all', async () => {
  const problem = await findSignInProblem(new AuthError('x', '', 'AADSTS50105: no'), 7);
  expect(problem).toMatchObject({ cause: 'notAssigned', code: 'AADSTS50105', at: 7 });
});

test.each([
  [new AuthError('network_error', 'c'), 'unreachable', 'network_error', 'c'],
  [new AuthError('access_denied', ''), 'other', 'access_denied', undefined],
  [new TypeError('bug'), 'other', 'TypeError', undefined],
  [undefined, 'other', 'unknown', undefined],
] as const)('where that chunk is lost, %# still has its code', async (error, cause, code, correlationId) => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  expect(await findSignInProblem(error, 7, lost)).toEqual({ cause, code, correlationId, at: 7 });
});
