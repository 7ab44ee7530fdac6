import type { TenantState } from '../tenantState.ts';
import { exchange, type Surface } from './exchange.ts';

/**
 * A `fetch` that reaches one service of a tenant without a socket. A broken connection rejects with a `TypeError`, as
 * browsers do; a call that hangs settles only when it is aborted.
 */
export function inMemory(state: TenantState, surface: Surface): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { signal, ...rest } = init;
      const abort = () => reject(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      exchange(state, surface, new Request(input, rest)).then(({ call, outcome }) => {
        // The client that gives up closes its connection.
        if (outcome.kind === 'hang') signal?.addEventListener('abort', () => state.log.end(call, state.now()));
        if (outcome.kind === 'answer') resolve(outcome.response);
        else if (outcome.kind === 'half') resolve(broken(outcome.response));
        else if (outcome.kind === 'reset') reject(new TypeError('fetch failed'));
      }, reject);
    });
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
