import { type Dialect, dialects, successors } from './dialects.ts';
import type { GraphFailure } from './graphAnswer.ts';

/** How a list is asked for: in which dialect, and whether it should say for whom each request is. */
export interface WayToList {
  readonly dialect: Dialect;
  readonly withTarget: boolean;
}

/**
 * Another way to ask for the first page of a list, where its refusal leaves one: `undefined` where it does not.
 *
 * - 400 or 403 with the assignment's `target`, which is documented, but not for this function: the same without it.
 * - 400, 404 or 410: the dialect that takes over from this one. A path that is gone answers 400 "Resource not found for
 *   the segment" in live reports (https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/1093), and 404 where
 *   the service behind Graph is gone. `wantsTarget`: the list would like to say for whom each request is.
 */
export function nextWayToList(
  { dialect, withTarget }: WayToList,
  failure: GraphFailure,
  wantsTarget: boolean,
): WayToList | undefined {
  if (failure.kind !== 'refused') return undefined;
  const { status } = failure;
  if (withTarget && (status === 400 || status === 403)) return { dialect, withTarget: false };
  const successor = successors[dialect.name];
  if (!successor || ![400, 404, 410].includes(status)) return undefined;
  return { dialect: dialects[successor], withTarget: wantsTarget };
}
