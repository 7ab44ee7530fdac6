import * as v from 'valibot';
import {
  type AssignmentRequest,
  assignmentRequestSchema,
  type WireLocalizedText,
} from '../../graph/assignmentRequest.ts';
import type { LocalizedText } from '../../i18n/localizedText.ts';
import type { AccessRequest, RequestAnswer, RequestSchedule, RequestState, RequestType } from './accessRequest.ts';

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

type WireAnswer = NonNullable<AssignmentRequest['answers']>[number];

/** Reads one row of Graph's list, in any dialect; `undefined` when it is not of the documented shape. */
export function readAccessRequest(row: unknown): AccessRequest | undefined {
  const parsed = v.safeParse(assignmentRequestSchema, row);
  return parsed.success ? toAccessRequest(parsed.output) : undefined;
}

function toAccessRequest(wire: AssignmentRequest): AccessRequest {
  const rawState = wire.state ?? wire.requestState ?? undefined;
  const rawType = wire.requestType ?? undefined;
  return {
    id: wire.id,
    state: lookUp(states, rawState) ?? 'unknown',
    rawState,
    status: wire.status ?? wire.requestStatus ?? undefined,
    type: lookUp(types, rawType) ?? 'unknown',
    rawType,
    packageId: wire.accessPackage?.id ?? undefined,
    packageName: wire.accessPackage?.displayName?.trim() || undefined,
    packageDescription: wire.accessPackage?.description?.trim() || undefined,
    forWhom: toBeneficiary((wire.assignment ?? wire.accessPackageAssignment)?.target),
    createdAt: time(wire.createdDateTime),
    completedAt: time(wire.completedDateTime ?? wire.completedDate),
    justification: wire.justification?.trim() || undefined,
    answers: (wire.answers ?? []).flatMap(toAnswer),
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

function toAnswer({ value, displayValue, answeredQuestion }: WireAnswer): RequestAnswer[] {
  const given = displayValue ?? value;
  if (!given) return [];
  const choices = (answeredQuestion?.choices ?? []).map(
    ({ actualValue, displayValue: words, text, localizations }) => ({
      actualValue,
      words: toLocalizedText({ text: words ?? text, localizations }),
    }),
  );
  // The samples hold the chosen value in one answer and the chosen words in another.
  const chosen = choices.find(
    ({ actualValue, words }) =>
      (value && actualValue === value) || words.text === given || Object.values(words.translations).includes(given),
  );
  return [
    {
      question: toLocalizedText(answeredQuestion ?? {}),
      answer: { text: given, translations: chosen?.words.translations ?? {} },
    },
  ];
}

function toLocalizedText({ text, localizations }: WireLocalizedText): LocalizedText {
  const translations = (typeof text === 'object' ? text?.localizedTexts : localizations) ?? [];
  return {
    text: (typeof text === 'string' ? text : text?.defaultText) ?? undefined,
    translations: Object.fromEntries(
      translations.flatMap(({ languageCode, text: words }) => (languageCode && words ? [[languageCode, words]] : [])),
    ),
  };
}

function toSchedule(
  wire: NonNullable<AssignmentRequest['schedule']>,
  expirationDateTime: string | null | undefined,
): RequestSchedule {
  return {
    startsAt: time(wire.startDateTime),
    endsAt: time(wire.expiration?.endDateTime ?? expirationDateTime),
    duration: wire.expiration?.duration ?? undefined,
    neverEnds: wire.expiration?.type?.toLowerCase() === 'noexpiration',
  };
}

/** Documented samples hold `null`, `"null"`, and fractions of any length; only a real date comes out. */
function time(text: string | null | undefined): number | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  const lower = key?.toLowerCase() ?? '';
  return Object.hasOwn(table, lower) ? table[lower] : undefined;
}
