import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { networkClient } from '../../src/auth/networkClient.ts';

/** Listens on this machine until the test is over; gives its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test.each([301, 302, 303, 307, 308])(
  'I19: where the token endpoint leads elsewhere by %i, nothing is sent there',
  async (status) => {
    const asked: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      asked.push(request.url);
      response.end('{}');
    });
    const endpoint = await serve((_request, response) =>
      response.writeHead(status, { location: `${elsewhere}/` }).end(),
    );
    await expect(networkClient.sendPostRequestAsync(endpoint, { body: 'refresh_token=r' })).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  },
);

test('an answer that does not end is given up after a mebibyte, and its connection closed', async () => {
  let close: () => void = () => undefined;
  const isClosed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const endpoint = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('"');
    response.on('close', close);
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  await expect(networkClient.sendPostRequestAsync(endpoint)).rejects.toThrow(RangeError);
  await isClosed;
});

test('an answer of half a mebibyte is read', async () => {
  const endpoint = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: 'a'.repeat(524_288) }));
  });
  const { body } = await networkClient.sendPostRequestAsync<{ access_token: string }>(endpoint);
  expect(body.access_token).toHaveLength(524_288);
});
