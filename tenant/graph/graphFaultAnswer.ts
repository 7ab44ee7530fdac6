import type { Call } from '../core/callLog.ts';
import type { ErrorManners, FaultEntry } from '../faults/fault.ts';
import { graphError } from './graphAnswer.ts';

const errors: Readonly<Record<string, { code: string; message: string }>> = {
  401: { code: 'InvalidAuthenticationToken', message: 'Access token has been revoked.' },
  403: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' },
  404: { code: 'ResourceNotFound', message: 'The resource was not found.' },
  409: { code: 'Conflict', message: 'The request conflicts with the current state.' },
  410: { code: 'Gone', message: 'The resource is no longer available.' },
  429: { code: 'TooManyRequests', message: 'Please retry again later.' },
  500: { code: 'InternalServerError', message: 'An internal error occurred.' },
  502: { code: 'BadGateway', message: 'The upstream service gave no valid answer.' },
  503: { code: 'ServiceUnavailable', message: 'The service is unavailable.' },
  504: { code: 'GatewayTimeout', message: 'The upstream service did not answer in time.' },
};

/** Graph's answer under a fault; `undefined` for a fault that does not concern Graph. `now` in milliseconds, `origin` is Graph's own. */
export async function graphFaultAnswer(
  call: Call,
  { now, origin }: { now: number; origin: string },
  fault: FaultEntry,
  proper: Response | undefined,
): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'html': {
      const headers: Record<string, string> = { 'content-type': 'text/html' };
      if (fault.cors !== false) headers['access-control-allow-origin'] = '*';
      return new Response('<!doctype html><title>Service unavailable</title>', {
        status: fault.status ?? 503,
        headers,
      });
    }
    case 'foreignNextLink':
    case 'selfNextLink': {
      const page = await proper?.json();
      const next =
        fault.kind === 'selfNextLink'
          ? origin + call.url
          : `${fault.host ?? 'http://127.0.0.1:9'}${fault.path ?? call.url}`;
      return respond(proper, JSON.stringify({ ...page, '@odata.nextLink': next }));
    }
    case 'wrongShape': {
      if (fault.of === 'page') return respond(proper, JSON.stringify({ value: 'no list' }));
      if (fault.of === 'text') return respond(proper, 'no JSON');
      const page = await proper?.json();
      const [, ...rest] = page?.value ?? [];
      return respond(proper, JSON.stringify({ ...page, value: [{ id: 42, state: ['no text'] }, ...rest] }));
    }
    case 'hugeBody':
      return respond(proper, JSON.stringify({ value: [], filling: 'x'.repeat(17 * 1024 * 1024) }));
    default: {
      const error = errors[fault.kind];
      return error && httpError(call, now, Number(fault.kind), error, fault as ErrorManners);
    }
  }
}

function httpError(
  call: Call,
  now: number,
  status: number,
  error: { code: string; message: string },
  manners: ErrorManners,
): Response {
  const { retryAfter, code = error.code, message = error.message } = manners;
  const headers: Record<string, string> = {};
  if (typeof retryAfter === 'object') {
    headers['retry-after'] = new Date(now + retryAfter.dateIn * 1000).toUTCString();
  } else if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  const answer = graphError(call, now, { status, code, message }, headers);
  if (manners.cors === false) answer.headers.delete('access-control-allow-origin');
  if (manners.cors === false || manners.exposed === false) answer.headers.delete('access-control-expose-headers');
  return answer;
}

function respond(proper: Response | undefined, body: string): Response {
  return new Response(body, { status: 200, headers: proper?.headers ?? { 'content-type': 'application/json' } });
}
