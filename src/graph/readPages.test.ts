import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserClock } from './clock.ts';
import type { Graph } from './graph.ts';
import type { GraphAnswer } from './graphAnswer.ts';
import { type PageReading, readPages } from './readPages.ts';

const origin = 'https://graph.example';
const first = `${origin}/v1.0/things`;
const handle = { at: 0, clientRequestId: 'c' };

/** Reads pages whose nextLinks are these, one after the other, and notes which addresses were asked for. */
function read(nextLinks: readonly (string | null | undefined)[]) {
  return readAnswers((count) => page(count, nextLinks[count - 1]));
}

function page(count: number, nextLink: string | null | undefined): GraphAnswer {
  return { kind: 'ok', body: { value: [count], '@odata.nextLink': nextLink }, handle };
}

/** Reads pages that are answered in this way, the first with 1, and notes which addresses were asked for. */
async function readAnswers(answer: (count: number) => GraphAnswer, list = first) {
  const asked: string[] = [];
  const graph: Graph = {
    origin,
    clock: browserClock,
    get: async (url) => answer(asked.push(url)),
    post: async () => {
      throw new Error('a list sends nothing');
    },
  };
  const readings: PageReading[] = [];
  for await (const reading of readPages(graph, list)) readings.push(reading);
  return { asked, readings };
}

test('follows nextLinks to the last page, null or absent', async () => {
  const { asked, readings } = await read([`${first}?$skiptoken=a`, `${first}?$skiptoken=b`, null]);
  expect(asked).toEqual([first, `${first}?$skiptoken=a`, `${first}?$skiptoken=b`]);
  expect(readings).toEqual([
    { kind: 'page', rows: [1], isLast: false },
    { kind: 'page', rows: [2], isLast: false },
    { kind: 'page', rows: [3], isLast: true },
  ]);
  expect((await read([undefined])).readings).toEqual([{ kind: 'page', rows: [1], isLast: true }]);
});

test('I16: a page that cannot be had ends the list with the reason, and the address to ask again', async () => {
  const failure: GraphAnswer = { kind: 'unknown', cause: 'status', handle };
  const { readings } = await readAnswers((count) => (count === 1 ? page(count, `${first}?a`) : failure));
  expect(readings).toEqual([
    { kind: 'page', rows: [1], isLast: false },
    { kind: 'failed', failure, url: `${first}?a` },
  ]);
});

test.each([undefined, null, [], {}, { value: 'none' }, { value: [], '@odata.nextLink': 7 }])(
  'I16: an answer that is no page ends the list as broken: %j',
  async (body) => {
    const { readings } = await readAnswers(() => ({ kind: 'ok', body, handle }));
    expect(readings).toEqual([{ kind: 'broken', handle }]);
  },
);

test('I16: a list of more than 2,000 pages ends as broken', async () => {
  const { asked, readings } = await readAnswers((count) => page(count, `${first}?page=${count}`));
  expect(asked).toHaveLength(2_000);
  expect(readings).toHaveLength(2_001);
  expect(readings.at(-1)).toEqual({ kind: 'broken', handle });
});

test.each([
  ['itself', first],
  ['another host', 'https://graph.example.evil.example/'],
  ['another port', 'https://graph.example:8443/v1.0/things'],
  ['http', 'http://graph.example/v1.0/things'],
  ['an address with a name and a password', 'https://me:secret@graph.example/v1.0/things'],
  ['an address with a name', 'https://me@graph.example/v1.0/things'],
  ['an address with a password', 'https://:secret@graph.example/v1.0/things'],
  ['something else on Graph', `${origin}/v1.0/me?$skiptoken=a`],
  ['another version of Graph', `${origin}/beta/things?$skiptoken=a`],
  ['what is above the list', `${origin}/v1.0/?$skiptoken=a`],
  ['what is above it by dots', `${first}/../me?$skiptoken=a`],
  ['one thing of the list', `${first}/7?$skiptoken=a`],
  ['a relative address', '/v1.0/things?page=2'],
  ['no address', 'javascript:alert(1)'],
  ['nothing', ''],
])('I19: a nextLink to %s ends the list as broken, and is not asked for', async (_name, next) => {
  const { asked, readings } = await read([next]);
  expect(asked).toEqual([first]);
  expect(readings.map(({ kind }) => kind)).toEqual(['page', 'broken']);
});

test.each([
  ['with its signs encoded', 'list/filterByCurrentUser(on=%27target%27)'],
  ['with all of them encoded', 'list/filterByCurrentUser%28on%3D%27target%27%29'],
  ['with the namespace of its function', "list/microsoft.graph.filterByCurrentUser(on='target')"],
  ['in other capitals', "List/FilterByCurrentUser(on='target')"],
])('a nextLink that spells the same list %s is followed', async (_how, path) => {
  const list = `${origin}/beta/list/filterByCurrentUser(on='target')?$expand=a`;
  const next = `${origin}/beta/${path}?$skiptoken=a`;
  const { asked } = await readAnswers((count) => page(count, count === 1 ? next : null), list);
  expect(asked).toEqual([list, next]);
});

test('I19: the list of what somebody made is none of what is for them', async () => {
  const list = `${origin}/beta/list/filterByCurrentUser(on='target')`;
  const next = `${origin}/beta/list/filterByCurrentUser(on='createdBy')?$skiptoken=a`;
  const { asked } = await readAnswers((count) => page(count, next), list);
  expect(asked).toEqual([list]);
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
    fc.string().map((text) => `${first}?${text}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anywhere, { maxLength: 5, size: 'max' }), async (nextLinks) => {
      const { asked, readings } = await read(nextLinks);
      for (const url of asked) expect(new URL(url)).toMatchObject({ origin, pathname: '/v1.0/things' });
      expect(new Set(asked).size).toBe(asked.length);
      const last = readings.at(-1);
      const isWhole = last?.kind === 'page' && last.isLast;
      expect(isWhole).toBe(asked.length === nextLinks.length + 1);
    }),
  );
});
