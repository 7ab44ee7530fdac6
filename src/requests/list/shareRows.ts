import { replaceEqualDeep } from '@tanstack/react-query';
import type { AccessRequest } from '../request/accessRequest.ts';
import { beginsWith, type RequestList } from './requestList.ts';

/**
 * A new reading with the rows of the one before wherever nothing about them has changed, and with its array where
 * nothing has changed at all: what is the same object is not drawn again. Unlike react-query's own way it goes by ids,
 * not by places: a new request on top moves all others.
 */
export function shareRows(before: RequestList | undefined, after: RequestList): RequestList {
  if (!before) return after;
  const requests = shareKnown(before.requests, after.requests);
  const isSame = requests.length === before.requests.length && beginsWith(requests, before.requests);
  return { ...after, requests: isSame ? before.requests : requests };
}

function shareKnown(before: readonly AccessRequest[], after: readonly AccessRequest[]): readonly AccessRequest[] {
  if (beginsWith(after, before)) return after;
  const known = new Map(before.map((request) => [request.id, request]));
  return after.map((request) => replaceEqualDeep(known.get(request.id), request));
}
