import { expect, test, vi } from 'vitest';
import { readJson as readJsonUpTo } from './readJson.ts';

const readJson = (response: Response) => readJsonUpTo(response, 16 * 1_048_576);

/** An answer that comes in these pieces. */
function answerOf(pieces: (string | Uint8Array)[], type: string | undefined = 'application/json', cancel = () => {}) {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = bytes.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
    cancel,
  });
  return new Response(body, { headers: type ? { 'content-type': type } : {} });
}

test.each([
  'application/json',
  'Application/JSON',
  'application/json;odata.metadata=minimal;charset=utf-8',
  'application/problem+json',
  'application/vnd.api-v1+json',
])('an answer of type %s is read', async (type) => {
  expect(await readJson(answerOf(['{"value":[1]}'], type))).toEqual({ value: [1] });
});

test.each(['text/html', 'text/plain', 'text/json', 'application/jsonp', 'application/ json', 'x-application/json'])(
  'an answer of type %s is not, and the error names the type',
  async (type) => {
    await expect(readJson(answerOf(['{}'], type))).rejects.toThrow(`content-type is ${type}`);
  },
);

test('an answer that has no type is not read', async () => {
  await expect(readJson(answerOf(['{}'], ''))).rejects.toThrow('content-type is absent');
});

test('an answer without a body is not read', async () => {
  const response = new Response(null, { headers: { 'content-type': 'application/json' } });
  await expect(readJson(response)).rejects.toThrow('no body');
});

test('an answer that comes in pieces is put together, even when a letter is torn apart', async () => {
  const bytes = new TextEncoder().encode('{"name":"Zoë 🙂"}');
  expect(await readJson(answerOf([...bytes].map((byte) => Uint8Array.of(byte))))).toEqual({ name: 'Zoë 🙂' });
});

test.each([
  ['is no UTF-8', ['"', Uint8Array.of(0xff), '"']],
  ['ends in the middle of a letter', ['"Zo"', Uint8Array.of(0xc3)]],
  ['ends too early', ['{"value":[']],
  ['is empty', []],
  ['is no JSON', ['<html>']],
])('an answer that %s is not read', async (_, pieces) => {
  await expect(readJson(answerOf(pieces))).rejects.toThrow();
});

test('an answer whose connection breaks off is not read', async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) });
  const response = new Response(body, { headers: { 'content-type': 'application/json' } });
  await expect(readJson(response)).rejects.toThrow('reset');
});

test('an answer of 16 MiB is read; a larger one is not, nor is the rest of it loaded', async () => {
  const mebibyte = 'a'.repeat(1_048_576);
  const pieces = ['"', ...Array.from({ length: 15 }, () => mebibyte), mebibyte.slice(2), '"'];
  expect(await readJson(answerOf(pieces))).toHaveLength(16 * 1_048_576 - 2);
  const cancel = vi.fn();
  const tooLarge = answerOf([...pieces, ' ', ' '], 'application/json', cancel);
  await expect(readJson(tooLarge)).rejects.toThrow(new RangeError('the answer is too large'));
  expect(cancel).toHaveBeenCalledOnce();
});
