import { expect, test } from 'vitest';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { visitOver } from '../../testing/visitOver.ts';

test('only the list of requests for others asks for whom each is, until Graph refuses to say', () => {
  const visit = visitOver(createFakeGraph([]));
  expect(visit.asksForTarget('createdBy')).toBe(true);
  expect(visit.asksForTarget('target')).toBe(false);
  expect(visit.stopAskingForTarget()).toBe(true);
  expect(visit.asksForTarget('createdBy')).toBe(false);
  expect(visit.stopAskingForTarget()).toBe(false);
});

test('a way to Graph that is gone is left for the one that takes over, and that one for none', () => {
  const visit = visitOver(createFakeGraph([]));
  expect(visit.dialect().name).toBe('beta');
  expect(visit.retireDialect()).toBe(true);
  expect(visit.dialect().name).toBe('betaAssignmentRequests');
  expect(visit.retireDialect()).toBe(false);
  expect(visit.dialect().name).toBe('betaAssignmentRequests');
});
