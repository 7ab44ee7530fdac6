import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Ends the server and every connection, hung ones too. */
  stop(): Promise<void>;
}

/** Listens on the loopback interface only; port 0 takes a free one. Rejects with Node's error when the port is taken. */
export async function listen(
  port: number,
  answer: (request: Request, outgoing: ServerResponse) => Promise<Response>,
): Promise<Listening> {
  const listener = getRequestListener((request, { outgoing }) => answer(request, outgoing as ServerResponse), {
    // With a Response of its own in the globals, RESPONSE_ALREADY_SENT is sent if it is loaded after the first listener.
    overrideGlobalObjects: false,
  });
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
