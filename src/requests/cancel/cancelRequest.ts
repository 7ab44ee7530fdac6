import { cancelUrl } from '../../graph/dialects.ts';
import type { GraphAnswer } from '../../graph/graphAnswer.ts';
import type { Visit } from '../list/visit.ts';

/** The longest that sending a cancel may take, in milliseconds: the rest of the minute is for finding out. */
export const sendingTime = 45_000;

/** Sends one cancel of one's own request, once, with the account that loaded the list. Every end is a value. */
export function cancelRequest({ graph, dialect }: Visit, id: string): Promise<GraphAnswer> {
  const url = cancelUrl(graph.origin, dialect(), id);
  return graph.post(url, dialect().cancelBody(id), graph.clock.now() + sendingTime);
}
