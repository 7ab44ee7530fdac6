import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { TenantState } from '../state/tenantState.ts';
import { exchange, type Surface } from './exchange.ts';

/** Carries a service's outcomes over real sockets. */
export function overSockets(state: TenantState, surface: Surface) {
  return async (request: Request, outgoing: ServerResponse): Promise<Response> => {
    if (!state.settings.keepAlive) outgoing.shouldKeepAlive = false;
    await sleep(state.settings.latency);
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const { outcome } = await exchange(state, surface, request, gone.signal);
    switch (outcome.kind) {
      case 'answer':
        return outcome.response;
      case 'half':
        await sendHalf(outgoing, outcome.response);
        break;
      case 'reset':
        outgoing.destroy();
        break;
      case 'hang':
        break;
    }
    return RESPONSE_ALREADY_SENT;
  };
}

async function sendHalf(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  outgoing.writeHead(response.status, { ...headers, 'content-length': Math.max(2, body.length) });
  // The client has to see the half before the connection breaks.
  await new Promise<void>((resolve) => outgoing.write(body.subarray(0, body.length >> 1), () => resolve()));
  outgoing.destroy();
}
