import { createServer } from 'node:net';

/** The first of these ports on which something listens already, or may not listen; `undefined` where all are free. */
export async function takenPort(ports: readonly number[]): Promise<number | undefined> {
  for (const port of ports) {
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, 'localhost', () => resolve(true));
    });
    if (!isFree) return port;
    await new Promise((resolve) => server.close(resolve));
  }
  return undefined;
}
