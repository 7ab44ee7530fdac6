import { expect, test } from 'vitest';
import { listen } from './listen.ts';
import { takenPort } from './takenPort.ts';

test('a port on which something listens is found before anything else begins, and is free again after it', async () => {
  const server = await listen(0, async () => new Response('here'));
  expect(await takenPort([server.port])).toBe(server.port);
  await server.stop();
  expect(await takenPort([server.port])).toBeUndefined();
  // What was tried is not held.
  expect(await takenPort([server.port])).toBeUndefined();
});
