import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { type Listening, listen } from './listen.ts';

async function open(): Promise<Listening> {
  const server = await listen(0, async ({ url }) => new Response(`here: ${url}`));
  onTestFinished(() => server.stop());
  return server;
}

/** What the server answers to these lines, as it stands on the wire. */
async function answerTo(port: number, ...lines: string[]): Promise<string> {
  const socket = connect(port, 'localhost');
  socket.write(`${[...lines, 'Connection: close', '', ''].join('\r\n')}`);
  return text(socket);
}

test.each(['localhost', 'LocalHost', '127.0.0.1', '[::1]'])('it answers as %s with its port', async (name) => {
  const { port } = await open();
  const answer = await answerTo(port, 'GET /a HTTP/1.1', `Host: ${name}:${port}`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('here: http');
});

test.each([
  ['another name', (port: number) => `rebound.example:${port}`],
  ['a name below its own', (port: number) => `evil.localhost:${port}`],
  ['a name that begins with its own', (port: number) => `localhost.evil.example:${port}`],
  ['no port', () => 'localhost'],
  ['another port', (port: number) => `localhost:${port + 1}`],
  ['another address of this machine', (port: number) => `127.0.0.2:${port}`],
  ['an address of every interface', (port: number) => `0.0.0.0:${port}`],
  ['a user name before its own', (port: number) => `evil@localhost:${port}`],
  ['nothing', () => ''],
])('what comes for %s is refused, and nothing of it is served', async (_what, host) => {
  const { port } = await open();
  const answer = await answerTo(port, 'GET /a HTTP/1.1', `Host: ${host(port)}`);
  expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  expect(answer).not.toContain('here');
});

test('a request that names no host is refused', async () => {
  const { port } = await open();
  expect(await answerTo(port, 'GET /a HTTP/1.0')).toMatch(/^HTTP\/1\.1 421 /);
  expect(await answerTo(port, 'GET /a HTTP/1.1')).toMatch(/^HTTP\/1\.1 400 /);
});
