import type { Configuration } from '../config/configuration.ts';
import type { ticketPlaceholders } from '../config/ticketPlaceholders.ts';
import { wallTime } from '../graph/wallTime.ts';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import { outcomeCode } from '../requests/cancel/outcomeCode.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import { referenceOf } from '../requests/request/reference.ts';

/** What the bundle says of the app and where it runs. */
export interface SupportEnvironment {
  readonly configuration: Pick<Configuration, 'cloud' | 'graphApi'>;
  /** The tenant of the account. */
  readonly tenantId: string;
  readonly grantedScopes: readonly string[];
  readonly appVersion: string;
  /** The browser as it calls itself (`navigator.userAgent`). */
  readonly browser: string;
}

/** The parts of a request that a bundle may hold: its type keeps everything private out. */
export type SupportRequest = Pick<AccessRequest, 'id' | 'state' | 'rawState' | 'status' | 'type' | 'rawType'>;

/**
 * What a helpdesk needs to find a request and the last call about it, by name. Holds no token, name, address,
 * justification or answer. The names are English for whoever reads it, whatever the caller's language.
 */
export function supportBundle(
  request: SupportRequest,
  record: Pick<CancellationRecord, 'cancellation'> | undefined,
  { configuration, tenantId, grantedScopes, appVersion, browser }: SupportEnvironment,
): Readonly<Record<string, string>> {
  const cancellation = record?.cancellation;
  const handle = cancellation?.handle;
  const fields: Readonly<Record<string, string | undefined>> = {
    Reference: referenceOf(request.id),
    'Request ID': request.id,
    Type: request.type === 'unknown' ? `unknown (${request.rawType ?? 'none'})` : request.type,
    State: request.state === 'unknown' ? `unknown (${request.rawState ?? 'none'})` : request.state,
    Status: request.status,
    Outcome: cancellation?.phase,
    Code: cancellation && outcomeCode(cancellation),
    Time: cancellation && new Date(handle?.at ?? wallTime(cancellation.intentAt)).toISOString(),
    'HTTP status': handle?.status?.toString(),
    'request-id': handle?.requestId,
    'client-request-id': handle?.clientRequestId,
    'Tenant ID': tenantId,
    Cloud: configuration.cloud,
    API: configuration.graphApi,
    Scopes: grantedScopes.join(' '),
    'App version': appVersion,
    Browser: browser,
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, oneLine(value)]] : [])));
}

/** The bundle as lines to paste into a ticket. */
export function supportText(bundle: Readonly<Record<string, string>>): string {
  return Object.entries(bundle)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/**
 * The address of a new ticket: the template of `helpdesk.ticketUrl`, with `{reference}`, `{requestId}`, `{code}` and
 * `{text}` (the whole bundle) in it replaced by their encoded values.
 */
export function ticketUrl(template: string, bundle: Readonly<Record<string, string>>): string {
  const values: Readonly<Record<(typeof ticketPlaceholders)[number], string | undefined>> = {
    reference: bundle['Reference'],
    requestId: bundle['Request ID'],
    code: bundle['Code'],
    text: supportText(bundle),
  };
  // A template that went through a URL parser has its braces encoded.
  return template.replaceAll(/(?:\{|%7B)(reference|requestId|code|text)(?:\}|%7D)/g, (_, name: keyof typeof values) =>
    encodeURIComponent(values[name] ?? ''),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 400);
}
