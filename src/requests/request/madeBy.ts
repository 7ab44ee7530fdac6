import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, RequestType } from './accessRequest.ts';
import { plainText } from './displayName.ts';

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

/** Who or what made a request, by its type and its requestor. */
export function madeBy({ type, requestor }: Pick<AccessRequest, 'type' | 'requestor'>): MadeBy {
  return others[type] ?? (requestor ? 'somebodyElse' : 'me');
}

const words: Readonly<Record<Exclude<MadeBy, 'unknown'>, MessageDescriptor>> = {
  me: msg({ context: 'who made a request', message: 'You' }),
  somebodyElse: msg({ context: 'who made a request', message: 'Somebody else' }),
  administrator: msg({ context: 'who made a request', message: 'An administrator' }),
  approver: msg({ context: 'who made a request', message: 'An approver' }),
  system: msg({ context: 'who made a request', message: 'Microsoft Entra, automatically' }),
};

/** Who made a request, in words; `undefined` where its type says nothing. A person's name is private. */
export function madeByWords(
  request: Pick<AccessRequest, 'type' | 'requestor'>,
): MessageDescriptor | { readonly name: string } | undefined {
  const by = madeBy(request);
  if (by === 'unknown') return undefined;
  const name = by === 'somebodyElse' && plainText(request.requestor?.name ?? request.requestor?.mail ?? '');
  return name ? { name } : words[by];
}
