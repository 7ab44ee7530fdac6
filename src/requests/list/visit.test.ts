import { expect, test } from 'vitest';
import { dialects } from '../../graph/dialects.ts';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { visitOver } from '../../testing/visitOver.ts';

const { beta, betaAssignmentRequests: newer } = dialects;

test('only the list of requests for others asks for whom each is, until Graph has answered one that does not', () => {
  const visit = visitOver(createFakeGraph([]));
  expect(visit.wayToList('createdBy')).toEqual({ dialect: beta, withTarget: true });
  expect(visit.wayToList('target')).toEqual({ dialect: beta, withTarget: false });
  visit.keepTo('target', { dialect: beta, withTarget: false });
  expect(visit.wayToList('createdBy').withTarget).toBe(true);
  visit.keepTo('createdBy', { dialect: beta, withTarget: false });
  expect(visit.wayToList('createdBy').withTarget).toBe(false);
});

test('a path that has taken over is kept, for cancels too, and an answer of the older one does not lead back', () => {
  const visit = visitOver(createFakeGraph([]));
  visit.keepTo('target', { dialect: newer, withTarget: false });
  expect(visit.dialect()).toBe(newer);
  expect(visit.wayToList('target').dialect).toBe(newer);
  visit.keepTo('createdBy', { dialect: beta, withTarget: true });
  expect(visit.dialect()).toBe(newer);
});
