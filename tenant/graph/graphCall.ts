import type { Call } from '../core/callLog.ts';
import { type Dialect, dialects } from './dialect.ts';
import { readSkipToken } from './skipToken.ts';

/** What a call to Graph asks for. */
export type GraphCall =
  | { readonly operation: 'preflight' }
  | {
      readonly operation: 'list';
      readonly dialect: Dialect;
      readonly list: 'target' | 'createdBy';
      readonly page: number;
    }
  /** What the caller has access to. */
  | { readonly operation: 'assignments'; readonly dialect: Dialect }
  | { readonly operation: 'cancel'; readonly dialect: Dialect; readonly id: string }
  /** One request, or with no id the whole collection. */
  | { readonly operation: 'get'; readonly dialect: Dialect; readonly id: string | undefined }
  | { readonly operation: 'other'; readonly segment: string };

const path = /^\/(beta|v1\.0)\/identityGovernance\/entitlementManagement\/(\w+)(?:\/(.+))?$/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads method and address. Parentheses and quotes may come literally or percent-encoded. */
export function readGraphCall(method: string, url: URL): GraphCall {
  if (method === 'OPTIONS') return { operation: 'preflight' };
  const [, version, collection, rest = ''] = path.exec(decoded(url.pathname)) ?? [];
  const ofAssignments = dialects.find((known) => known.version === version && known.assignments === collection);
  if (ofAssignments && method === 'GET' && rest === "filterByCurrentUser(on='target')") {
    return { operation: 'assignments', dialect: ofAssignments };
  }
  const dialect = dialects.find((known) => known.version === version && known.collection === collection);
  if (!dialect) return { operation: 'other', segment: collection ?? url.pathname.split('/')[2] ?? '' };
  const list = /^filterByCurrentUser\(on='(target|createdBy)'\)$/.exec(rest)?.[1];
  if (list === 'target' || list === 'createdBy') {
    if (method !== 'GET') return { operation: 'other', segment: rest };
    const page = readSkipToken(url.searchParams.get('$skiptoken') ?? '')?.page ?? 1;
    return { operation: 'list', dialect, list, page };
  }
  const [id = '', action, ...more] = rest.split('/');
  if (guid.test(id) && action === 'cancel' && more.length === 0 && method === 'POST') {
    return { operation: 'cancel', dialect, id };
  }
  if (method === 'GET' && (rest === '' || (guid.test(id) && action === undefined))) {
    return { operation: 'get', dialect, id: rest === '' ? undefined : id };
  }
  return { operation: 'other', segment: rest };
}

/** Writes into the log what the call asks for. */
export function noteGraphCall(call: Call, asked: GraphCall): void {
  call.operation = asked.operation;
  if (asked.operation === 'list') {
    call.page = asked.page;
    call.list = asked.list;
  }
  if ((asked.operation === 'cancel' || asked.operation === 'get') && asked.id !== undefined) {
    call.accessRequestId = asked.id.toLowerCase();
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
