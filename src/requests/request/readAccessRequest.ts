import * as v from 'valibot';
import { type AssignmentRequest, assignmentRequestSchema } from '../../graph/assignmentRequest.ts';
import {
  type AccessRequest,
  isPending,
  type RequestSchedule,
  type RequestState,
  type RequestType,
} from './accessRequest.ts';

const states: Readonly<Record<string, RequestState>> = {
  submitted: 'submitted',
  pendingapproval: 'pendingApproval',
  scheduled: 'scheduled',
  delivering: 'delivering',
  delivered: 'delivered',
  partiallydelivered: 'partiallyDelivered',
  deliveryfailed: 'deliveryFailed',
  denied: 'denied',
  canceled: 'cancelled',
  cancelled: 'cancelled',
};

const types: Readonly<Record<string, RequestType>> = {
  useradd: 'userAdd',
  userupdate: 'userUpdate',
  userremove: 'userRemove',
  userextend: 'userExtend',
  onbehalfadd: 'onBehalfAdd',
  adminadd: 'adminAdd',
  adminupdate: 'adminUpdate',
  adminremove: 'adminRemove',
  systemadd: 'systemAdd',
  systemupdate: 'systemUpdate',
  systemremove: 'systemRemove',
  approverremove: 'approverRemove',
};

/** Reads one row of Graph's list, in any dialect; `undefined` when it has no id. Everything else may be missing. */
export function readAccessRequest(row: unknown): AccessRequest | undefined {
  const parsed = v.safeParse(assignmentRequestSchema, row);
  return parsed.success ? toAccessRequest(parsed.output) : undefined;
}

function toAccessRequest(wire: AssignmentRequest): AccessRequest {
  const rawState = known(wire.state) ?? known(wire.requestState);
  const rawType = known(wire.requestType);
  const state = lookUp(states, rawState) ?? 'unknown';
  return {
    id: wire.id,
    state,
    rawState,
    status: known(wire.status) ?? known(wire.requestStatus),
    type: lookUp(types, rawType) ?? 'unknown',
    rawType,
    packageId: wire.accessPackage?.id,
    packageName: wire.accessPackage?.displayName?.trim() || undefined,
    packageDescription: wire.accessPackage?.description?.trim() || undefined,
    forWhom: toBeneficiary((wire.assignment ?? wire.accessPackageAssignment)?.target),
    createdAt: time(wire.createdDateTime),
    // What still waits has not ended, whatever else a row says.
    completedAt: isPending({ state }) ? undefined : (time(wire.completedDateTime) ?? time(wire.completedDate)),
    justification: wire.justification?.trim() || undefined,
    answers: wire.answers,
    schedule: wire.schedule ? toSchedule(wire.schedule, wire.expirationDateTime) : undefined,
    beingUpdated: false,
  };
}

function toBeneficiary(target: NonNullable<AssignmentRequest['assignment']>['target']): AccessRequest['forWhom'] {
  if (!target) return undefined;
  const name = target.displayName?.trim() || undefined;
  const mail = (target.email ?? target.principalName)?.trim() || undefined;
  return name || mail ? { name, mail } : undefined;
}

function toSchedule(
  wire: NonNullable<AssignmentRequest['schedule']>,
  expirationDateTime: string | undefined,
): RequestSchedule {
  const neverEnds = wire.expiration?.type?.toLowerCase() === 'noexpiration';
  return {
    startsAt: time(wire.startDateTime),
    // "No expiration" wins over an end beside it.
    endsAt: neverEnds ? undefined : (time(wire.expiration?.endDateTime) ?? time(expirationDateTime)),
    duration: neverEnds ? undefined : wire.expiration?.duration,
    neverEnds,
  };
}

/**
 * A moment in milliseconds since 1970. Documented samples hold `null`, `"null"`, and fractions of any length; Microsoft's
 * services say "not set" with the first moment of the year 1 or of 1970, and "never" with the year 9999
 * (https://github.com/microsoftgraph/microsoft-graph-docs/issues/14108): only a real date comes out.
 */
function time(text: string | undefined): number | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}T/.test(text) || text.startsWith('9999')) return undefined;
  const at = Date.parse(text);
  return at > 0 ? at : undefined;
}

/** v1.0 names members of an enumeration that came later `unknownFutureValue`: that is no word for anybody. */
function known(member: string | undefined): string | undefined {
  return member && member.toLowerCase() !== 'unknownfuturevalue' ? member : undefined;
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  const lower = key?.toLowerCase() ?? '';
  return Object.hasOwn(table, lower) ? table[lower] : undefined;
}
