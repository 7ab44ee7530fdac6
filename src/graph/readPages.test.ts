import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserClock } from './clock.ts';
import type { Graph } from './graph.ts';
import { type PageReading, readPages } from './readPages.ts';

const origin = 'https://graph.example';
const first = `${origin}/v1.0/things`;
const handle = { at: 0, clientRequestId: 'c' };

/** Reads pages whose nextLinks are these, one after the other, and notes which addresses were asked for. */
async function read(nextLinks: readonly (string | null | undefined)[]) {
  const asked: string[] = [];
  const graph: Graph = {
    origin,
    clock: browserClock,
    get: async (url) => {
      asked.push(url);
      const next = nextLinks[asked.length - 1];
      return { kind: 'ok', body: { value: [asked.length], '@odata.nextLink': next }, handle };
    },
    post: async () => {
      throw new Error('a list sends nothing');
    },
  };
  const readings: PageReading[] = [];
  for await (const reading of readPages(graph, first)) readings.push(reading);
  return { asked, readings };
}

test('follows nextLinks to the last page, null or absent', async () => {
  const { asked, readings } = await read([`${first}?$skiptoken=a`, `${first}?$skiptoken=b`, null]);
  expect(asked).toEqual([first, `${first}?$skiptoken=a`, `${first}?$skiptoken=b`]);
  expect(readings.at(-1)).toEqual({ kind: 'page', rows: [3], isLast: true });
});

test.each([
  ['itself', first],
  ['another host', 'https://graph.example.evil.example/'],
  ['another port', 'https://graph.example:8443/v1.0/things'],
  ['http', 'http://graph.example/v1.0/things'],
  ['an address with a password', 'https://me:secret@graph.example/v1.0/things'],
  ['a relative address', '/v1.0/things?page=2'],
  ['no address', 'javascript:alert(1)'],
  ['nothing', ''],
])('I19: a nextLink to %s ends the list as broken, and is not asked for', async (_name, next) => {
  const { asked, readings } = await read([next]);
  expect(asked).toEqual([first]);
  expect(readings.map(({ kind }) => kind)).toEqual(['page', 'broken']);
});

test('a circle of nextLinks ends as broken', async () => {
  const { asked, readings } = await read([`${first}?a`, `${first}?b`, `${first}?a`]);
  expect(asked).toHaveLength(3);
  expect(readings.at(-1)?.kind).toBe('broken');
});

test('I16, I19: any text at all for a nextLink: only Graph is asked, never twice, and only its word ends the list', async () => {
  const anywhere = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.webPath().map((path) => origin + path),
    fc.string().map((text) => first + text),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anywhere, { maxLength: 5, size: 'max' }), async (nextLinks) => {
      const { asked, readings } = await read(nextLinks);
      for (const url of asked) expect(new URL(url).origin).toBe(origin);
      expect(new Set(asked).size).toBe(asked.length);
      const last = readings.at(-1);
      const isWhole = last?.kind === 'page' && last.isLast;
      expect(isWhole).toBe(asked.length === nextLinks.length + 1);
    }),
  );
});
