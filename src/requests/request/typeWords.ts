import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, RequestType } from './accessRequest.ts';
import { shortText } from './displayName.ts';

const words: Readonly<Record<Exclude<RequestType, 'unknown'>, MessageDescriptor>> = {
  userAdd: msg`You asked for the access`,
  userUpdate: msg`You asked to change the access`,
  userRemove: msg`You asked to remove the access`,
  userExtend: msg`You asked to extend the access`,
  onBehalfAdd: msg`Requested for somebody else`,
  adminAdd: msg`An administrator gave the access`,
  adminUpdate: msg`An administrator changed the access`,
  adminRemove: msg`An administrator removed the access`,
  systemAdd: msg`Given automatically`,
  systemUpdate: msg`Changed automatically`,
  systemRemove: msg`Removed automatically`,
  approverRemove: msg`An approver removed the access`,
};

/** Who or what made a request, and what for. A type without words is shown as Graph spelled it. */
export function typeWords({ type, rawType }: Pick<AccessRequest, 'type' | 'rawType'>): MessageDescriptor {
  if (type !== 'unknown') return words[type];
  const spelled = shortText(rawType ?? '');
  return spelled ? msg`Unknown kind: ${spelled}` : msg`Unknown kind`;
}
