import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** What this machine calls itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Ends the server and every connection, hung ones too. */
  stop(): Promise<void>;
}

/**
 * Listens on the loopback interface only; port 0 takes a free one. Rejects with Node's error when the port is taken. What
 * comes for another host is answered 421: any site can have a name that leads to this machine, and would then be of one
 * origin with what is served here (DNS rebinding).
 */
export async function listen(
  port: number,
  answer: (request: Request, outgoing: ServerResponse) => Promise<Response>,
): Promise<Listening> {
  const listener = getRequestListener((request, { outgoing }) => answer(request, outgoing as ServerResponse), {
    // With a Response of its own in the globals, RESPONSE_ALREADY_SENT is sent if it is loaded after the first listener.
    overrideGlobalObjects: false,
  });
  const sockets = new Set<Socket>();
  const server: Server = createServer((incoming, outgoing) => {
    const { port: own } = server.address() as AddressInfo;
    if (isOwnHost(incoming.headers.host, own)) return void listener(incoming, outgoing);
    outgoing
      .writeHead(421, { 'content-type': 'text/plain' })
      .end(`This is http://localhost:${own}/ and no other host.\n`);
  });
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

/** Whether a `Host` header names this machine's loopback interface and the port. */
function isOwnHost(host: string | undefined, port: number): boolean {
  const ports = port === 80 ? ['', ':80'] : [`:${port}`];
  return ports.some((suffix) => loopback.some((name) => host?.toLowerCase() === name + suffix));
}
