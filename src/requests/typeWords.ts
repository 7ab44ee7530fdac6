import type { AccessRequest, RequestType } from './accessRequest.ts';

const words: Readonly<Record<Exclude<RequestType, 'unknown'>, string>> = {
  userAdd: 'You asked for the access',
  userUpdate: 'You asked to change the access',
  userRemove: 'You asked to remove the access',
  userExtend: 'You asked to extend the access',
  onBehalfAdd: 'Requested for somebody else',
  adminAdd: 'An administrator gave the access',
  adminUpdate: 'An administrator changed the access',
  adminRemove: 'An administrator removed the access',
  systemAdd: 'Given automatically',
  systemUpdate: 'Changed automatically',
  systemRemove: 'Removed automatically',
  approverRemove: 'An approver removed the access',
};

/** Who or what made a request, and what for. A type without words is shown as Graph spelled it. */
export function typeWords({ type, rawType }: Pick<AccessRequest, 'type' | 'rawType'>): string {
  if (type !== 'unknown') return words[type];
  return rawType ? `Unknown kind: ${rawType}` : 'Unknown kind';
}
