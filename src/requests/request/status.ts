import { oncePer } from '../../browser/oncePer.ts';
import type { AccessRequest, RequestState } from './accessRequest.ts';
import { askedOf } from './asked.ts';

/** What has become of a request, as its row says it: a state, or what the state means for what was asked. */
export type Status =
  | RequestState
  | 'ranOut'
  | 'removing'
  | 'removed'
  | 'partlyRemoved'
  | 'removalFailed'
  | 'carryingOut'
  | 'carriedOut'
  | 'partlyCarriedOut'
  | 'notCarriedOut';

type OfState = Readonly<Partial<Record<RequestState, Status>>>;

const ofRemoval: OfState = {
  delivering: 'removing',
  delivered: 'removed',
  partiallyDelivered: 'partlyRemoved',
  deliveryFailed: 'removalFailed',
};

/** Of a change, an extension, and what nobody knows the kind of: only access can be delivered. */
const ofOther: OfState = {
  delivering: 'carryingOut',
  delivered: 'carriedOut',
  partiallyDelivered: 'partlyCarriedOut',
  deliveryFailed: 'notCarriedOut',
};

/** The parts of a request that its {@link Status} follows from. */
export type StatusFacts = Pick<AccessRequest, 'state' | 'status' | 'type'>;

/**
 * What has become of a request. A removal that is delivered has taken access away; and what Graph calls denied may have
 * run out: "if a request isn't approved within this time period, it will be automatically denied"
 * (https://learn.microsoft.com/entra/id-governance/entitlement-management-access-package-approval-policy).
 */
export function statusOf(request: StatusFacts): Status {
  const { state, status } = request;
  if (state === 'denied' && /expired/i.test(status ?? '')) return 'ranOut';
  const asked = askedOf(request);
  return (asked !== 'access' && (asked === 'removal' ? ofRemoval : ofOther)[state]) || state;
}

/** All that has become of some rows. */
export const statusesOf = oncePer((rows: readonly StatusFacts[]): ReadonlySet<Status> => new Set(rows.map(statusOf)));
