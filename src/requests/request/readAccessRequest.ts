import * as v from 'valibot';
import { type AssignmentRequest, assignmentRequestSchema } from '../../graph/assignmentRequest.ts';
import type { LocalizedText } from '../../i18n/localizedText.ts';
import {
  type AccessRequest,
  isPending,
  type RequestAnswer,
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

type WireAnswer = NonNullable<AssignmentRequest['answers']>[number];
type WireWords = Pick<WireAnswer, 'displayValue' | 'text' | 'localizations'>;

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
    packageId: wire.accessPackage?.id ?? undefined,
    packageName: wire.accessPackage?.displayName?.trim() || undefined,
    packageDescription: wire.accessPackage?.description?.trim() || undefined,
    forWhom: toBeneficiary((wire.assignment ?? wire.accessPackageAssignment)?.target),
    createdAt: time(wire.createdDateTime),
    // What still waits has not ended, whatever else a row says.
    completedAt: isPending({ state }) ? undefined : (time(wire.completedDateTime) ?? time(wire.completedDate)),
    justification: wire.justification?.trim() || undefined,
    answers: (wire.answers ?? []).map(toAnswer),
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

/**
 * An answer in words: those that it brings itself, else those of the choice that was made, else what is stored. In beta
 * `displayValue` is a text of a string and an object of a choice; v1.0 has `text` with `localizations`.
 * Source: https://learn.microsoft.com/graph/api/resources/accesspackageanswerchoice, beta and v1.0.
 */
function toAnswer({ answeredQuestion, value, actualValue, ...given }: WireAnswer): RequestAnswer {
  const stored = value ?? actualValue ?? undefined;
  const own = toWords(given);
  const choices = (answeredQuestion?.choices ?? []).map((choice) => ({
    stored: choice.actualValue,
    words: toWords(choice),
  }));
  // The samples hold the chosen value in one answer and the chosen words in another.
  const chosen = choices.find(
    (choice) =>
      (stored && choice.stored === stored) || wordsOf(choice.words).some((text) => isSaidBy(text, own, stored)),
  );
  const text =
    own.text ?? chosen?.words.text ?? (hasWords(own) || (chosen && hasWords(chosen.words)) ? undefined : stored);
  return {
    question: toWords(answeredQuestion ?? {}),
    answer: { text, translations: { ...chosen?.words.translations, ...own.translations } },
  };
}

/** A text and its translations, wherever a dialect puts them. An empty text is none. */
function toWords({ displayValue, text, localizations }: WireWords): LocalizedText {
  const source = displayValue ?? text;
  const translations = (typeof source === 'object' ? source?.localizedTexts : localizations) ?? [];
  return {
    text: (typeof source === 'string' ? source : source?.defaultText)?.trim() || undefined,
    translations: Object.fromEntries(
      translations.flatMap(({ languageCode, text: words }) =>
        languageCode && words?.trim() ? [[languageCode, words.trim()]] : [],
      ),
    ),
  };
}

function wordsOf({ text, translations }: LocalizedText): readonly string[] {
  return [...(text ? [text] : []), ...Object.values(translations)];
}

function hasWords(words: LocalizedText): boolean {
  return wordsOf(words).length > 0;
}

function isSaidBy(text: string, own: LocalizedText, stored: string | undefined): boolean {
  return text === stored || wordsOf(own).includes(text);
}

function toSchedule(
  wire: NonNullable<AssignmentRequest['schedule']>,
  expirationDateTime: string | null | undefined,
): RequestSchedule {
  const neverEnds = wire.expiration?.type?.toLowerCase() === 'noexpiration';
  return {
    startsAt: time(wire.startDateTime),
    // "No expiration" wins over an end beside it.
    endsAt: neverEnds ? undefined : (time(wire.expiration?.endDateTime) ?? time(expirationDateTime)),
    duration: neverEnds ? undefined : (wire.expiration?.duration ?? undefined),
    neverEnds,
  };
}

/**
 * A moment in milliseconds since 1970. Documented samples hold `null`, `"null"`, and fractions of any length; Microsoft's
 * services say "not set" with the first moment of the year 1 or of 1970, and "never" with the year 9999
 * (https://github.com/microsoftgraph/microsoft-graph-docs/issues/14108): only a real date comes out.
 */
function time(text: string | null | undefined): number | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}T/.test(text) || text.startsWith('9999')) return undefined;
  const at = Date.parse(text);
  return at > 0 ? at : undefined;
}

/** v1.0 names members of an enumeration that came later `unknownFutureValue`: that is no word for anybody. */
function known(member: string | null | undefined): string | undefined {
  return member && member.toLowerCase() !== 'unknownfuturevalue' ? member : undefined;
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  const lower = key?.toLowerCase() ?? '';
  return Object.hasOwn(table, lower) ? table[lower] : undefined;
}
