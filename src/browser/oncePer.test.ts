import { expect, test } from 'vitest';
import { oncePer } from './oncePer.ts';

test('of the same list something is worked out once, and of another list anew', () => {
  let times = 0;
  const count = oncePer((list: readonly string[]) => {
    times++;
    return list.length;
  });
  const list = ['a'];
  expect([count(list), count(list), count([]), count([...list]), count(list)]).toEqual([1, 1, 0, 1, 1]);
  expect(times).toBe(3);
});
