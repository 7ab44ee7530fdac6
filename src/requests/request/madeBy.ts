import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, RequestType } from './accessRequest.ts';
import { personName } from './displayName.ts';

/** Who or what made a request. */
export type MadeBy = 'me' | 'somebodyElse' | 'administrator' | 'approver' | 'system' | 'unknown';

const others: Readonly<Partial<Record<RequestType, MadeBy>>> = {
  adminAdd: 'administrator',
  adminUpdate: 'administrator',
  adminRemove: 'administrator',
  approverRemove: 'approver',
  systemAdd: 'system',
  systemUpdate: 'system',
  systemRemove: 'system',
  unknown: 'unknown',
};

type Made = Pick<AccessRequest, 'type' | 'requestor' | 'isForSomebodyElse'>;

/** Who or what made a request, by the list that it is in, its type and its requestor. */
export function madeBy({ type, requestor, isForSomebodyElse }: Made): MadeBy {
  // The list of requests for somebody else holds what the person made, an administrator's direct assignments too.
  if (isForSomebodyElse) return 'me';
  return others[type] ?? (requestor ? 'somebodyElse' : 'me');
}

const words: Readonly<Record<Exclude<MadeBy, 'unknown'>, MessageDescriptor>> = {
  me: msg({ context: 'who made a request', message: 'You' }),
  somebodyElse: msg({ context: 'who made a request', message: 'Someone else' }),
  administrator: msg({ context: 'who made a request', message: 'An administrator' }),
  approver: msg({ context: 'who made a request', message: 'An approver' }),
  system: msg({ context: 'who made a request', message: 'Microsoft Entra, automatically' }),
};

/** Who made a request, in words; `undefined` where its type says nothing. A person's name is private. */
export function madeByWords(request: Made): MessageDescriptor | { readonly name: string } | undefined {
  const by = madeBy(request);
  if (by === 'unknown') return undefined;
  const name = by === 'somebodyElse' && personName(request.requestor);
  return name ? { name } : words[by];
}
