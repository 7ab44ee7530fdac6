import { expect, test } from 'vitest';
import { dialects } from '../../graph/dialects.ts';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { visitOver } from '../../testing/visitOver.ts';

const { beta, betaAssignmentRequests: newer } = dialects;

test('each list asks for the people of its requests, until Graph has answered it without them', () => {
  const visit = visitOver(createFakeGraph([]));
  expect(visit.wayToList('createdBy')).toEqual({ dialect: beta, withPeople: true });
  expect(visit.wayToList('target')).toEqual({ dialect: beta, withPeople: true });
  visit.keepTo('target', { dialect: beta, withPeople: false });
  expect(visit.wayToList('createdBy').withPeople).toBe(true);
  visit.keepTo('createdBy', { dialect: beta, withPeople: false });
  expect(visit.wayToList('createdBy').withPeople).toBe(false);
  expect(visit.wayToList('target').withPeople).toBe(false);
});

test('a path that has taken over is kept, for cancels too, and an answer of the older one does not lead back', () => {
  const visit = visitOver(createFakeGraph([]));
  visit.keepTo('target', { dialect: newer, withPeople: false });
  expect(visit.dialect()).toBe(newer);
  expect(visit.wayToList('target').dialect).toBe(newer);
  visit.keepTo('createdBy', { dialect: beta, withPeople: true });
  expect(visit.dialect()).toBe(newer);
});
