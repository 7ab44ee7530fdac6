import { expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { prepareSearch } from './prepareSearch.ts';

/** So many requests, and how often each was looked into. */
const countingRows = (count: number) => {
  const looks = new Map<number, number>();
  const rows = Array.from({ length: count }, (_, n) => {
    const request = readAccessRequest({ id: `id ${n}`, requestType: 'UserAdd', requestState: 'Denied' }, reader);
    if (!request) throw new Error('unreadable');
    return Object.defineProperty({ ...request }, 'packageName', {
      get: () => {
        looks.set(n, (looks.get(n) ?? 0) + 1);
        return 'Finance';
      },
    });
  });
  return { rows, looks };
};

/** An idle time that comes when it is called. */
const idleTimes = () => {
  const waiting: (() => void)[] = [];
  const idle = (callback: () => void) => {
    waiting.push(callback);
    return () => void waiting.splice(waiting.indexOf(callback), 1);
  };
  return { idle, waiting, next: () => waiting.shift()?.() };
};

test('a reading is prepared in slices, each row once, and then it is done', () => {
  const { rows, looks } = countingRows(450);
  const { idle, waiting, next } = idleTimes();
  prepareSearch(rows, idle);
  expect(looks.size).toBe(0);
  next();
  expect(looks.size).toBeLessThan(450);
  while (waiting.length > 0) next();
  expect(looks.size).toBe(450);
  expect(new Set(looks.values())).toEqual(new Set([1]));
});

test('a reading that is replaced is prepared no further', () => {
  const { rows, looks } = countingRows(450);
  const { idle, waiting, next } = idleTimes();
  const stop = prepareSearch(rows, idle);
  next();
  const { size } = looks;
  stop();
  expect(waiting).toEqual([]);
  expect(looks.size).toBe(size);
});

test('a reading of just one slice, or of none, needs one idle time', () => {
  for (const count of [0, 1, 200]) {
    const { idle, waiting, next } = idleTimes();
    prepareSearch(countingRows(count).rows, idle);
    next();
    expect(waiting).toEqual([]);
  }
});
