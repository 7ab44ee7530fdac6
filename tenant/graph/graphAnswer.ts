import { randomUUID } from 'node:crypto';
import type { Call } from '../core/callLog.ts';

/** As captured from graph.microsoft.com: these headers a page's script may read, and no others (not `Date`). */
const exposedHeaders =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-Planner-Operationid, x-ms-permissions-recommendations';

const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'Stand-in', Slice: 'E', Ring: '2', ScaleUnit: '002', RoleInstance: 'LOCALHOST' },
});

/** An answer of Graph with the headers that every one has. Notes its `request-id` in the log. */
export function graphAnswer(
  call: Call,
  status: number,
  body: object | null,
  headers: Record<string, string> = {},
): Response {
  const requestId = randomUUID();
  call.requestId = requestId;
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposedHeaders,
      'cache-control': 'private',
      'strict-transport-security': 'max-age=31536000',
      'request-id': requestId,
      'client-request-id': call.headers['client-request-id'] ?? requestId,
      'x-ms-ags-diagnostic': diagnostic,
      ...(body === null
        ? {}
        : {
            'content-type':
              'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
          }),
      ...headers,
    },
  });
}

/** An error in Graph's shape. `now` in milliseconds. */
export function graphError(
  call: Call,
  now: number,
  error: { status: number; code: string; message: string },
  headers: Record<string, string> = {},
): Response {
  const innerError: Record<string, string> = { date: new Date(now).toISOString().slice(0, 19) };
  const body = { error: { code: error.code, message: error.message, innerError } };
  const answer = graphAnswer(call, error.status, null, headers);
  innerError['request-id'] = answer.headers.get('request-id') ?? '';
  innerError['client-request-id'] = answer.headers.get('client-request-id') ?? '';
  answer.headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status: error.status, headers: answer.headers });
}

/**
 * The answer to a preflight, the same for everybody. It allows the headers that are `admitted`, or whatever is asked for
 * where nothing is said: nobody documents which headers Graph admits.
 */
export function preflightAnswer(
  call: Call,
  maxAge: number | undefined,
  admitted: readonly string[] | undefined,
): Response {
  const asked = call.headers['access-control-request-headers'] ?? '';
  const answer = graphAnswer(call, 200, null);
  answer.headers.delete('access-control-expose-headers');
  answer.headers.set('access-control-allow-methods', call.headers['access-control-request-method'] ?? 'GET');
  answer.headers.set('access-control-allow-headers', admitted?.join(', ') ?? asked);
  if (maxAge !== undefined) answer.headers.set('access-control-max-age', String(maxAge));
  return answer;
}
