import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { TenantState } from '../tenantState.ts';
import { exchange, type Surface } from './exchange.ts';

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Ends the server and every connection, hung ones too. */
  stop(): Promise<void>;
}

/** Listens on the loopback interface only; port 0 takes a free one. Rejects with Node's error when the port is taken. */
export async function listen(
  port: number,
  answer: (request: Request, outgoing: import('node:http').ServerResponse) => Promise<Response>,
): Promise<Listening> {
  const listener = getRequestListener((request, { outgoing }) =>
    answer(request, outgoing as import('node:http').ServerResponse),
  );
  const sockets = new Set<Socket>();
  const server: Server = createServer(listener);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Carries a service's outcomes over real sockets. */
export function overSockets(state: TenantState, surface: Surface) {
  return async (request: Request, outgoing: import('node:http').ServerResponse): Promise<Response> => {
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

async function sendHalf(outgoing: import('node:http').ServerResponse, response: Response): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  outgoing.writeHead(response.status, { ...headers, 'content-length': Math.max(2, body.length) });
  // The client has to see the half before the connection breaks.
  await new Promise<void>((resolve) => outgoing.write(body.subarray(0, body.length >> 1), () => resolve()));
  outgoing.destroy();
}
