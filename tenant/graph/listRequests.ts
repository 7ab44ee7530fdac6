import type { Call } from '../core/callLog.ts';
import type { AsOf } from '../directory/directory.ts';
import type { TenantState } from '../state/tenantState.ts';
import type { Caller } from './authorisation.ts';
import type { Dialect } from './dialect.ts';
import { readExpand, rowOf } from './expand.ts';
import { graphAnswer, graphError } from './graphAnswer.ts';
import type { GraphCall } from './graphCall.ts';
import { readSkipToken, writeSkipToken } from './skipToken.ts';

/** `GET …/filterByCurrentUser(on='target')` and `(on='createdBy')`: one page, with the way to the next. */
export function listRequests(
  state: TenantState,
  call: Call,
  { person }: Caller,
  { dialect, list, page }: GraphCall & { operation: 'list' },
): Response {
  const refuse = (code: string, message: string, status = 400) =>
    graphError(call, state.now(), { status, code, message });
  const url = new URL(call.url, state.origins.graph);
  for (const option of url.searchParams.keys()) {
    // Everything else is undocumented on this function, and this Graph would rather say so than guess.
    if (option !== '$expand' && option !== '$skiptoken') {
      return refuse(
        'BadRequest',
        `The query specified in the URI is not valid. Query option '${option}' is not allowed.`,
      );
    }
  }
  const expanded = readExpand(dialect, url.searchParams.get('$expand'));
  if ('code' in expanded) return refuse(expanded.code, expanded.message);
  const { refusesPeople } = state.settings;
  if (refusesPeople !== undefined && expanded.some(({ name, withTarget }) => withTarget || name === 'requestor')) {
    const code = refusesPeople === 400 ? 'BadRequest' : 'UnAuthorized';
    return refuse(code, 'Parsing OData Select and Expand failed: people cannot be expanded.', refusesPeople);
  }

  const expand = url.searchParams.get('$expand') ?? '';
  const path = `${dialect.version} ${dialect.collection} ${list}`;
  const text = url.searchParams.get('$skiptoken');
  const token = text === null ? undefined : readSkipToken(text);
  const isOurs = token?.personId === person.id && token.path === path && token.expand === expand;
  if (text !== null && !isOurs) return refuse('BadRequest', 'The skip token is not valid.');

  const stale = token ? token.stale : staleMoment(state);
  const rows = state.directory.list(person, list, readingMoment(state, stale));
  const offset = token?.offset ?? 0;
  const end = offset + state.settings.pageSize;
  call.processed = true;
  const body: Record<string, unknown> = {
    '@odata.context': `https://graph.microsoft.com/${dialect.version}/$metadata#Collection(accessPackageAssignmentRequest)`,
    value: rows.slice(offset, end).map((request) => withKnownMembers(dialect, call, rowOf(dialect, expanded, request))),
  };
  if (end < rows.length) {
    const next = writeSkipToken({ personId: person.id, path, expand, offset: end, page: page + 1, stale });
    const query = expand === '' ? '' : `$expand=${encodeURIComponent(expand)}&`;
    body['@odata.nextLink'] = `${url.origin}${url.pathname}?${query}$skiptoken=${next}`;
  }
  return graphAnswer(call, 200, body, { 'cache-control': state.settings.graphCacheControl });
}

/**
 * In v1.0 the members that an enumeration got later are named only to who asks for them.
 * Source: https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
function withKnownMembers({ name }: Dialect, call: Call, row: Record<string, unknown>): Record<string, unknown> {
  const asksForAll = /\binclude-unknown-enum-members\b/i.test(call.headers['prefer'] ?? '');
  if (name !== 'v1.0' || asksForAll || row['requestType'] !== 'approverRemove') return row;
  return { ...row, requestType: 'unknownFutureValue' };
}

/** Whether a walk that begins now sees the past. */
function staleMoment({ settings }: TenantState): AsOf | undefined {
  if (settings.staleReads <= 0) return undefined;
  settings.staleReads -= 1;
  return 'previous';
}

function readingMoment({ settings, now }: TenantState, stale: AsOf | undefined): AsOf {
  return stale ?? now() - settings.staleness;
}
