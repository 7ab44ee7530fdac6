import { expect, test } from 'vitest';
import type { GraphFailure } from './graphAnswer.ts';
import { needsSignIn } from './needsSignIn.ts';

const handle = { at: 0, clientRequestId: undefined };

test.each<[string, GraphFailure]>([
  ['without a token that the person need not be there for', { kind: 'needsInteraction', handle }],
  ['after a 401 that outlasted a new token', { kind: 'refused', status: 401, handle }],
])('a call %s needs a new sign-in', (_, failure) => expect(needsSignIn(failure)).toBe(true));

test.each<[string, GraphFailure]>([
  ['was refused with 403', { kind: 'refused', status: 403, handle }],
  ['was throttled', { kind: 'throttled', until: undefined, handle }],
  ['found no token endpoint', { kind: 'unreachable', cause: 'token', handle }],
  ['ended with 503', { kind: 'unknown', cause: 'status', handle }],
])('a call that %s does not', (_, failure) => expect(needsSignIn(failure)).toBe(false));
