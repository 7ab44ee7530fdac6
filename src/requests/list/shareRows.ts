import { replaceEqualDeep } from '@tanstack/react-query';
import type { RequestList } from './requestList.ts';

/**
 * A new reading with the rows of the one before wherever nothing about them has changed, and with its array where
 * nothing has changed at all: what is the same object is not drawn again. Unlike react-query's own way it goes by ids,
 * not by places: a new request on top moves all others.
 */
export function shareRows(before: RequestList | undefined, after: RequestList): RequestList {
  if (!before) return after;
  const known = new Map(before.requests.map((request) => [request.id, request]));
  const requests = after.requests.map((request) => replaceEqualDeep(known.get(request.id), request));
  const isSame = requests.length === before.requests.length && requests.every((row, at) => row === before.requests[at]);
  return { ...after, requests: isSame ? before.requests : requests };
}
