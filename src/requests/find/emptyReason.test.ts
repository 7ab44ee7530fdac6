import { expect, test } from 'vitest';
import { type EmptyReason, emptyReason } from './emptyReason.ts';
import { parseView } from './view.ts';

test.each<[string, boolean, EmptyReason]>([
  ['', false, 'none'],
  ['?view=all', false, 'none'],
  ['', true, 'nonePending'],
  ['?view=others', false, 'noneForOthers'],
  ['?q=finance', true, 'noMatch'],
  ['?q=finance&view=others', true, 'noMatch'],
  ['?q=finance&filter=denied', true, 'noMatch'],
  ['?filter=denied', true, 'noneInState'],
  ['?filter=denied&view=others', true, 'noneInState'],
  // Where nothing is at all, that is the reason, whatever somebody looks for.
  ['?q=finance', false, 'none'],
  ['?filter=denied', false, 'none'],
  ['?q=finance&filter=denied&view=others', false, 'noneForOthers'],
])('%j with requests in the list %s: %s', (query, hasAny, reason) => {
  expect(emptyReason(parseView(query), hasAny)).toBe(reason);
});
