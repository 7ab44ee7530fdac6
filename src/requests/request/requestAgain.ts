import type { AccessRequest } from './accessRequest.ts';

/** Whether asking for the same package anew makes sense: the request came to nothing, or its access has run out. */
export function canRequestAgain({ state, status, schedule }: AccessRequest, now: number): boolean {
  if (state === 'cancelled' || state === 'denied' || state === 'deliveryFailed') return true;
  if (status?.toLowerCase().includes('expired')) return true;
  return state === 'delivered' && schedule?.endsAt !== undefined && schedule.endsAt < now;
}

/** The package in My Access, where it can be asked for again. `myAccess` is the organisation's own address there. */
export function requestAgainUrl(myAccess: string, packageId: string): string {
  return `${myAccess}#/access-packages/${encodeURIComponent(packageId)}`;
}
