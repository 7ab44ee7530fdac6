import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server with an empty page, which pages of other origins may ask, and what it was asked. */
export interface Origin {
  readonly address: string;
  /** The methods by which a path was asked for, in order. */
  methods(path: string): readonly string[];
  stop(): void;
}

/**
 * Starts a server that allows every page to ask it, for ten minutes without another preflight. It keeps connections, never
 * answers the first call of a path that begins with `/hang`, and breaks the connection of one that begins with `/break`.
 */
export async function startOrigin(): Promise<Origin> {
  const calls: { method: string; path: string }[] = [];
  const server = createServer(({ method = '', url: path = '', socket }, answer) => {
    const isFirst = !calls.some((call) => call.path === path && call.method === method);
    calls.push({ method, path });
    answer.setHeader('access-control-allow-origin', '*');
    answer.setHeader('access-control-allow-headers', 'authorization, cache-control');
    answer.setHeader('access-control-max-age', '600');
    answer.setHeader('cache-control', 'no-store');
    answer.setHeader('content-type', 'text/html');
    if (method === 'OPTIONS') answer.writeHead(204).end();
    else if (path.startsWith('/break')) socket.destroy();
    else if (!path.startsWith('/hang') || !isFirst) answer.end('<!doctype html><title>Empty</title>');
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    methods: (path) => calls.filter((call) => call.path === path).map(({ method }) => method),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
