import { expect, test } from 'vitest';
import type { GraphFailure } from './graphAnswer.ts';
import { needsSignIn } from './needsSignIn.ts';

const handle = { at: 0, clientRequestId: '' };

test.each<[GraphFailure, boolean]>([
  [{ kind: 'needsInteraction', handle }, true],
  [{ kind: 'refused', status: 401, handle }, true],
  [{ kind: 'refused', status: 403, handle }, false],
  [{ kind: 'throttled', until: undefined, handle }, false],
  [{ kind: 'unreachable', cause: 'token', handle }, false],
  [{ kind: 'unknown', cause: 'status', handle }, false],
])('%o needs a new sign-in: %s', (failure, expected) => expect(needsSignIn(failure)).toBe(expected));
