import { coverPrivate } from '../browser/shareMode.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphAnswer } from '../graph/graphAnswer.ts';
import { needsSignIn } from '../graph/needsSignIn.ts';

/** The same way to Graph: when its answers say that the session has ended, what is private goes from the screen. */
export function coveringPrivate(graph: Graph): Graph {
  const heed = (answer: GraphAnswer) => {
    if (answer.kind === 'ok') coverPrivate(false);
    else if (needsSignIn(answer)) coverPrivate(true);
    return answer;
  };
  return {
    ...graph,
    get: (...call) => graph.get(...call).then(heed),
    post: (...call) => graph.post(...call).then(heed),
  };
}
