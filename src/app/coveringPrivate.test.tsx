import { expect, test } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import type { GraphAnswer } from '../graph/graphAnswer.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { Private } from '../ui/Private.tsx';
import { coveringPrivate } from './coveringPrivate.ts';

const handle = { at: 0, clientRequestId: undefined };
const ok = { kind: 'ok', body: {}, handle } as const;

test.each<[string, GraphAnswer]>([
  ['no token', { kind: 'needsInteraction', handle }],
  ['a token that Graph refuses', { kind: 'refused', status: 401, handle }],
])('after %s what is private is covered, until Graph answers again', async (_, ended) => {
  let answer: GraphAnswer = ok;
  const graph = coveringPrivate({ get: async () => answer, post: async () => answer } as unknown as Graph);
  const screen = await renderView(<Private>because of the audit</Private>);
  await graph.get('x');
  await expect.element(screen.getByText('because of the audit')).toBeVisible();
  answer = ended;
  await graph.post('x', undefined, 0);
  await expect.element(screen.getByText('Hidden')).toBeVisible();
  expect(screen.container.textContent).not.toContain('audit');
  answer = { kind: 'unreachable', cause: 'network', handle };
  await graph.get('x');
  await expect.element(screen.getByText('Hidden')).toBeVisible();
  answer = ok;
  await graph.get('x');
  await expect.element(screen.getByText('because of the audit')).toBeVisible();
});
