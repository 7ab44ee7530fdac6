import { expect, test } from 'vitest';
import { dialects } from './dialects.ts';
import type { GraphFailure } from './graphAnswer.ts';
import { nextWayToList, type WayToList } from './wayToList.ts';

const handle = { at: 0, clientRequestId: undefined };
const refusedWith = (status: number): GraphFailure => ({ kind: 'refused', status, handle });
const { beta, betaAssignmentRequests: newer } = dialects;
const way = (dialect: WayToList['dialect'], withPeople: boolean): WayToList => ({ dialect, withPeople });

test.each([400, 404, 410])('a path that answers %i gives way to its successor', (status) => {
  expect(nextWayToList(way(beta, false), refusedWith(status), false)).toEqual(way(newer, false));
  expect(nextWayToList(way(newer, false), refusedWith(status), false)).toBeUndefined();
  expect(nextWayToList(way(dialects['v1.0'], false), refusedWith(status), false)).toBeUndefined();
});

test.each([400, 403])('a list that is refused with %i is asked for once more without its people', (status) => {
  expect(nextWayToList(way(beta, true), refusedWith(status), true)).toEqual(way(beta, false));
});

test('the successor is asked for the people again', () => {
  expect(nextWayToList(way(beta, false), refusedWith(400), true)).toEqual(way(newer, true));
  expect(nextWayToList(way(beta, true), refusedWith(404), true)).toEqual(way(newer, true));
});

test.each([401, 403, 409])('a %i of a list without its people leaves no other way', (status) => {
  expect(nextWayToList(way(beta, false), refusedWith(status), true)).toBeUndefined();
});

test('a call without an answer, or one that is throttled, says nothing of the path', () => {
  const failures: GraphFailure[] = [
    { kind: 'throttled', until: undefined, handle },
    { kind: 'unreachable', cause: 'network', handle },
    { kind: 'unknown', cause: 'status', handle },
    { kind: 'needsInteraction', handle },
  ];
  for (const failure of failures) expect(nextWayToList(way(beta, true), failure, true)).toBeUndefined();
});
