import type { TenantState } from '../state/tenantState.ts';
import { exchange, type Surface } from './exchange.ts';

/** Headers that a page's script may read without being allowed to (Fetch standard, CORS-safelisted response headers). */
const alwaysReadable = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'pragma'];

/**
 * A `fetch` that reaches one service of a tenant without a socket, as a page on another origin does: a broken
 * connection, and an answer without CORS headers, reject with a `TypeError`; headers that are not exposed are not
 * there; a call that hangs settles only when it is aborted.
 */
export function inMemory(state: TenantState, surface: Surface): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { signal, ...rest } = init;
      const abort = () => reject(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      exchange(state, surface, new Request(input, rest), signal).then(({ outcome }) => {
        if (outcome.kind === 'reset') reject(new TypeError('fetch failed'));
        if (outcome.kind === 'answer' || outcome.kind === 'half') {
          const seen = asSeenByScript(outcome.response);
          if (!seen) reject(new TypeError('Failed to fetch'));
          else resolve(outcome.kind === 'half' ? broken(seen) : seen);
        }
      }, reject);
    });
}

/** The part of an answer that a browser shows to a page of another origin; `undefined` where it shows nothing. */
function asSeenByScript(response: Response): Response | undefined {
  if (response.headers.get('access-control-allow-origin') !== '*') return undefined;
  const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/);
  const readable = [...response.headers].filter(([name]) => alwaysReadable.includes(name) || exposed.includes(name));
  return new Response(response.body, { status: response.status, headers: readable });
}

function broken(response: Response): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"value":['));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(response.status === 204 ? null : body, { status: response.status, headers: response.headers });
}
