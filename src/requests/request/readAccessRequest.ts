import * as v from 'valibot';
import { type AssignmentRequest, assignmentRequestSchema } from '../../graph/assignmentRequest.ts';
import type { RequestScope } from '../../graph/dialects.ts';
import {
  type AccessRequest,
  isPending,
  type OtherPerson,
  type RequestSchedule,
  type RequestState,
  type RequestType,
} from './accessRequest.ts';

const states: ReadonlyMap<string, RequestState> = new Map([
  ...byLowerCase([
    'submitted',
    'pendingApproval',
    'scheduled',
    'delivering',
    'delivered',
    'partiallyDelivered',
    'deliveryFailed',
    'denied',
    'cancelled',
  ]),
  ['canceled', 'cancelled'],
]);

const types: ReadonlyMap<string, RequestType> = new Map(
  byLowerCase([
    'userAdd',
    'userUpdate',
    'userRemove',
    'userExtend',
    'onBehalfAdd',
    'adminAdd',
    'adminUpdate',
    'adminRemove',
    'systemAdd',
    'systemUpdate',
    'systemRemove',
    'approverRemove',
  ]),
);

/** Words of Graph by their spelling in lower case: the dialects differ in capitals. */
function byLowerCase<Word extends string>(words: readonly Word[]): [string, Word][] {
  return words.map((word) => [word.toLowerCase(), word]);
}

/** Who reads a list, and which one. */
export interface Reader {
  readonly scope: RequestScope;
  /** The Entra object id of the person. */
  readonly personId: string;
  /** Texts that many rows have, each kept once: of ten thousand requests most name one of a hundred packages. */
  readonly texts?: Map<string, string>;
}

/** Reads one row of Graph's list, in any dialect; `undefined` when it has no id. Everything else may be missing. */
export function readAccessRequest(row: unknown, reader: Reader): AccessRequest | undefined {
  const parsed = v.safeParse(assignmentRequestSchema, row);
  return parsed.success ? toAccessRequest(parsed.output, reader) : undefined;
}

/** A text as the rows before this one hold it. */
function shared(text: string | undefined, texts: Map<string, string> | undefined): string | undefined {
  if (text === undefined || !texts) return text;
  const before = texts.get(text);
  if (before === undefined) texts.set(text, text);
  return before ?? text;
}

function toAccessRequest(wire: AssignmentRequest, { scope, personId, texts }: Reader): AccessRequest {
  const rawState = known(wire.state) ?? known(wire.requestState);
  const rawType = known(wire.requestType);
  const state = states.get(rawState?.toLowerCase() ?? '') ?? 'unknown';
  const type = types.get(rawType?.toLowerCase() ?? '') ?? 'unknown';
  const target = (wire.assignment ?? wire.accessPackageAssignment)?.target;
  // The list of what the person made holds their own requests as well.
  const isForSomebodyElse = scope === 'createdBy' && !isPerson(target, personId);
  return {
    id: wire.id,
    state,
    rawState: shared(rawState, texts),
    status: shared(known(wire.status) ?? known(wire.requestStatus), texts),
    type,
    rawType: shared(rawType, texts),
    packageId: shared(wire.accessPackage?.id, texts),
    packageName: shared(wire.accessPackage?.displayName?.trim() || undefined, texts),
    packageDescription: shared(wire.accessPackage?.description?.trim() || undefined, texts),
    isForSomebodyElse,
    forWhom: isForSomebodyElse ? toPerson(target) : undefined,
    requestor: isForSomebodyElse ? undefined : toOtherRequestor(type, wire.requestor, personId),
    createdAt: time(wire.createdDateTime),
    // What still goes on has not ended, whatever else a row says.
    completedAt:
      isPending({ state }) || state === 'delivering'
        ? undefined
        : (time(wire.completedDateTime) ?? time(wire.completedDate)),
    justification: wire.justification?.trim() || undefined,
    answers: wire.answers,
    schedule: wire.schedule || wire.expirationDateTime ? toSchedule(wire.schedule, wire.expirationDateTime) : undefined,
    beingUpdated: false,
  };
}

type WirePerson = AssignmentRequest['requestor'];

function toPerson(wire: WirePerson): OtherPerson | undefined {
  const name = wire?.displayName?.trim() || undefined;
  const mail = wire?.email?.trim() || wire?.principalName?.trim() || undefined;
  return name || mail ? { name, mail } : undefined;
}

function isPerson(wire: WirePerson, personId: string): boolean {
  return wire?.objectId?.toLowerCase() === personId.toLowerCase();
}

/**
 * Who made a request for the person, if that is somebody else: a manager's request comes as `onBehalfAdd` or as an
 * ordinary one. A requestor is known by `objectId`, the Entra id; of a direct assignment it is who got the access.
 */
function toOtherRequestor(type: RequestType, wire: WirePerson, personId: string): OtherPerson | undefined {
  const isOther = Boolean(wire?.objectId) && !isPerson(wire, personId);
  if (type === 'onBehalfAdd') return (isOther && toPerson(wire)) || { name: undefined, mail: undefined };
  return isOther && type.startsWith('user') ? (toPerson(wire) ?? { name: undefined, mail: undefined }) : undefined;
}

function toSchedule(wire: AssignmentRequest['schedule'], expirationDateTime: string | undefined): RequestSchedule {
  const neverEnds = wire?.expiration?.type?.toLowerCase() === 'noexpiration';
  return {
    startsAt: time(wire?.startDateTime),
    // "No expiration" wins over an end beside it.
    endsAt: neverEnds ? undefined : (time(wire?.expiration?.endDateTime) ?? time(expirationDateTime)),
    duration: neverEnds ? undefined : wire?.expiration?.duration,
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
