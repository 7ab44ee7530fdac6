import { expect, test } from 'vitest';
import type { ProblemCode } from '../../config/problemCode.ts';
import type { GraphFailure } from '../../graph/graphAnswer.ts';
import { listCode, refusalCode } from './listCode.ts';

const handle = { at: 0, clientRequestId: 'c' };

test.each<[GraphFailure, ProblemCode]>([
  [{ kind: 'needsInteraction', handle }, 'MAR-201'],
  [{ kind: 'refused', status: 401, handle }, 'MAR-201'],
  [{ kind: 'refused', status: 403, handle }, 'MAR-202'],
  [{ kind: 'refused', status: 429, handle }, 'MAR-203'],
  [{ kind: 'refused', status: 400, handle }, 'MAR-207'],
  [{ kind: 'refused', status: 404, handle }, 'MAR-207'],
  [{ kind: 'throttled', until: undefined, handle }, 'MAR-203'],
  [{ kind: 'unreachable', cause: 'offline', handle }, 'MAR-204'],
  [{ kind: 'unreachable', cause: 'network', handle }, 'MAR-205'],
  [{ kind: 'unreachable', cause: 'token', handle }, 'MAR-205'],
  [{ kind: 'unreachable', cause: 'storage', handle }, 'MAR-110'],
  [{ kind: 'unknown', cause: 'timeout', handle }, 'MAR-206'],
  [{ kind: 'unknown', cause: 'status', handle }, 'MAR-206'],
  [{ kind: 'unknown', cause: 'network', handle }, 'MAR-206'],
  [{ kind: 'unknown', cause: 'unreadable', handle }, 'MAR-208'],
])('%j has the code %s', (failure, code) => {
  expect(listCode({ kind: 'failed', failure, resumeAt: 'https://graph.example' })).toBe(code);
});

test('a page that cannot be read has the code MAR-208', () =>
  expect(listCode({ kind: 'broken', handle })).toBe('MAR-208'));

test('a status that does not say its cause has no code of its own', () => expect(refusalCode(409)).toBeUndefined());
