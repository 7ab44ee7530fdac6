import { oncePer } from '../../browser/oncePer.ts';

/** What has become of a request; `unknown` is a state that this app has no word for. */
export type RequestState =
  | 'submitted'
  | 'pendingApproval'
  | 'scheduled'
  | 'delivering'
  | 'delivered'
  | 'partiallyDelivered'
  | 'deliveryFailed'
  | 'denied'
  | 'cancelled'
  | 'unknown';

/** Who or what made a request, and what for; `unknown` is a type that this app has no word for. */
export type RequestType =
  | 'userAdd'
  | 'userUpdate'
  | 'userRemove'
  | 'userExtend'
  | 'onBehalfAdd'
  | 'adminAdd'
  | 'adminUpdate'
  | 'adminRemove'
  | 'systemAdd'
  | 'systemUpdate'
  | 'systemRemove'
  | 'approverRemove'
  | 'unknown';

/** From when and until when the access is asked for. Times in milliseconds since 1970. */
export interface RequestSchedule {
  readonly startsAt: number | undefined;
  readonly endsAt: number | undefined;
  /** ISO 8601 duration, such as `P90D`. */
  readonly duration: string | undefined;
  readonly neverEnds: boolean;
}

/** Somebody else who has to do with a request, as far as Graph names them. */
export interface OtherPerson {
  readonly name: string | undefined;
  readonly mail: string | undefined;
}

/** One access package assignment request, in the app's own words, whatever dialect it came in. */
export interface AccessRequest {
  readonly id: string;
  readonly state: RequestState;
  /** The state as Graph spelled it, to show where `state` is `unknown`. */
  readonly rawState: string | undefined;
  /** Graph's status: free text that says more than the state. */
  readonly status: string | undefined;
  readonly type: RequestType;
  readonly rawType: string | undefined;
  readonly packageId: string | undefined;
  readonly packageName: string | undefined;
  readonly packageDescription: string | undefined;
  /** Whether the person made it for somebody else. */
  readonly isForSomebodyElse: boolean;
  /** Who gets the access, of a request for somebody else; `undefined` where Graph does not say it. */
  readonly forWhom: OtherPerson | undefined;
  /** Who made it, where somebody else made it for the person; `undefined` of the person's own and of an administrator's. */
  readonly requestor: OtherPerson | undefined;
  /** Milliseconds since 1970; unknown for a moment after a request is made. */
  readonly createdAt: number | undefined;
  readonly completedAt: number | undefined;
  readonly justification: string | undefined;
  /** The answers to the package's questions as Graph sent them: `readAnswers` reads them where they are shown. */
  readonly answers: unknown;
  readonly schedule: RequestSchedule | undefined;
  /** True while Graph's list still shows an earlier state than the one that is known. */
  readonly beingUpdated: boolean;
}

/** True while the request waits for somebody or for its day. */
export function isPending({ state }: Pick<AccessRequest, 'state'>): boolean {
  return state === 'submitted' || state === 'pendingApproval' || state === 'scheduled';
}

/** The rows that are pending, in their order. */
export const pendingOf = oncePer((rows: readonly AccessRequest[]) => rows.filter(isPending));

/** True for a state that never changes again. A failed delivery is none: an administrator may process it again. */
export function isFinal(state: RequestState): boolean {
  return state === 'delivered' || state === 'denied' || state === 'cancelled';
}
