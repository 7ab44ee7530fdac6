import { type Dialect, dialects, successors } from './dialects.ts';
import type { GraphFailure } from './graphAnswer.ts';

/** How a list is asked for: in which dialect, and whether it should say who else has to do with each request. */
export interface WayToList {
  readonly dialect: Dialect;
  readonly withPeople: boolean;
}

/**
 * Another way to ask for the first page of a list, where its refusal leaves one: `undefined` where it does not.
 *
 * - 400 or 403 with the people of each request, whose relations are documented, but not for this function: the same
 *   without them.
 * - 400, 404 or 410: the dialect that takes over from this one. A path that is gone answers 400 "Resource not found for
 *   the segment" in live reports (https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/1093), and 404 where
 *   the service behind Graph is gone. `wantsPeople`: the list would like to say who else has to do with a request.
 */
export function nextWayToList(
  { dialect, withPeople }: WayToList,
  failure: GraphFailure,
  wantsPeople: boolean,
): WayToList | undefined {
  if (failure.kind !== 'refused') return undefined;
  const { status } = failure;
  if (withPeople && (status === 400 || status === 403)) return { dialect, withPeople: false };
  const successor = successors[dialect.name];
  if (!successor || ![400, 404, 410].includes(status)) return undefined;
  return { dialect: dialects[successor], withPeople: wantsPeople };
}
