import type { Meaning } from './meaning.ts';
import type { Status } from './status.ts';

/** What has become of a request that has given access, or altered it. */
const given: ReadonlySet<Status> = new Set(['delivered', 'partiallyDelivered', 'carriedOut', 'partlyCarriedOut']);

/**
 * Whether asking for the package anew makes sense: the request for it came to nothing, or the access is gone. What was
 * only to be changed, extended or removed has not been lost by that.
 */
export function canRequestAgain({ asked, status, hasEnded, isPresent }: Meaning): boolean {
  if (isPresent === true || asked === 'unknown') return false;
  if (asked === 'removal') return status === 'removed';
  if (hasEnded) return true;
  if (given.has(status)) return isPresent === false;
  return (
    asked === 'access' &&
    (status === 'cancelled' || status === 'denied' || status === 'ranOut' || status === 'deliveryFailed')
  );
}

/** The package in My Access, where it can be asked for again. `myAccess` is the organisation's own address there. */
export function requestAgainUrl(myAccess: string, packageId: string): string {
  return `${myAccess}#/access-packages/${encodeURIComponent(packageId)}`;
}
