import { onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserClock } from '../../graph/clock.ts';
import type { RequestScope } from '../../graph/dialects.ts';
import { createFakeGraph, json, type WireRow } from '../../testing/fakeGraph.ts';
import { heldAnswer } from '../../testing/heldAnswer.ts';
import { wireRow, wireRows } from '../../testing/rows.ts';
import { nextPageUrl, visitOver } from '../../testing/visitOver.ts';
import { loadTheRest, requestsQuery } from './listRequests.ts';
import { markCancelled, type RequestList } from './requestList.ts';

afterEach(() => onlineManager.setOnline(true));

/** A page of a list that goes on at another one. */
const page = (rows: readonly unknown[], next?: string) =>
  json(200, { value: rows, ...(next !== undefined && { '@odata.nextLink': nextPageUrl(next) }) });

/** A person's list, read from a fake Graph by a clock that is set by hand. */
function setUp(target: WireRow[] = [], { scope = 'target' }: { scope?: RequestScope } = {}) {
  const graph = createFakeGraph(target);
  const time = { now: 1_000 };
  const visit = visitOver(graph, { ...browserClock, now: () => time.now });
  const { queryClient } = visit;
  const query = requestsQuery(visit, scope);
  const known = () => queryClient.getQueryData(query.queryKey) as RequestList;
  return {
    graph,
    time,
    visit,
    known,
    /** Reads the list, after these other answers of Graph. */
    read: async (...answers: (() => Response | Promise<Response>)[]) => {
      for (const answer of answers) graph.answerNext('GET', answer);
      return queryClient.fetchQuery({ ...query, staleTime: 0 });
    },
    readTheRest: async (...answers: (() => Response | Promise<Response>)[]) => {
      for (const answer of answers) graph.answerNext('GET', answer);
      await loadTheRest(visit, scope);
      return known();
    },
    setKnown: (list: RequestList) => void queryClient.setQueryData(query.queryKey, list),
    urls: () => graph.calls.map(({ url }) => url),
  };
}

const names = ({ requests }: RequestList) => requests.map(({ packageName }) => packageName);
const idOf = (row: WireRow | undefined) => row?.id ?? '';
const refusal = () => json(403);

test('a list is complete after its last page, and says when it was read', async () => {
  const { read, time, urls } = setUp();
  const [one, two] = wireRows(2);
  const list = await read(
    () => page([one], '2'),
    () => {
      time.now = 3_000;
      return page([two]);
    },
  );
  expect(names(list)).toEqual(['Package 1', 'Package 2']);
  expect(list).toMatchObject({
    completeness: { kind: 'complete' },
    startedAt: 1_000,
    updatedAt: { own: 3_000 },
    notRead: [],
    unreadable: 0,
  });
  expect(urls()[1]).toBe(nextPageUrl('2'));
});

test('a first list grows page by page, and is not called complete before it is', async () => {
  const { read, known } = setUp();
  const [one, two] = wireRows(2);
  const second = heldAnswer(() => page([two]));
  const reading = read(() => page([one], '2'), second.answer);
  await vi.waitFor(() => expect(names(known())).toEqual(['Package 1']));
  expect(known()).toMatchObject({ completeness: { kind: 'loading' }, updatedAt: undefined });
  second.letGo();
  expect(names(await reading)).toEqual(['Package 1', 'Package 2']);
});

test('a long first list is shown at once, then when it has doubled or a second has passed, and at its end', async () => {
  const { graph, visit, time } = setUp();
  const rows = wireRows(12);
  const sizes: number[] = [];
  const { queryClient } = visit;
  const query = requestsQuery(visit);
  queryClient.getQueryCache().subscribe(({ type, query: { state } }) => {
    const list = state.data as RequestList | undefined;
    if (type === 'updated' && list && list.requests.length !== sizes.at(-1)) sizes.push(list.requests.length);
  });
  rows.forEach((row, at) => {
    graph.answerNext('GET', () => {
      if (at === 9) time.now += 1_000;
      return page([row], at === 11 ? undefined : String(at));
    });
  });
  await queryClient.fetchQuery(query);
  expect(sizes).toEqual([1, 2, 4, 8, 10, 12]);
});

test('a list that was complete stays as it is until the next reading is', async () => {
  const { read, known, urls } = setUp(wireRows(1));
  const before = await read();
  const [, two, three] = wireRows(3);
  const second = heldAnswer(() => page([three]));
  const reading = read(() => page([two], '2'), second.answer);
  await vi.waitFor(() => expect(urls()).toHaveLength(3));
  expect(known()).toBe(before);
  second.letGo();
  expect(names(await reading)).toEqual(['Package 2', 'Package 3']);
});

test('a request that is on two pages, for it has moved while they were read, is in the list once', async () => {
  const { read } = setUp();
  const [one, two] = wireRows(2);
  expect(
    names(
      await read(
        () => page([one, two], '2'),
        () => page([two]),
      ),
    ),
  ).toEqual(['Package 1', 'Package 2']);
});

describe('I16: a reading that ends early', () => {
  test('says so and where to read on, keeps the rows that it did not come to, and names them', async () => {
    const { read, time } = setUp(wireRows(3));
    await read();
    time.now = 5_000;
    const [one] = wireRows(3);
    const list = await read(() => page([{ ...one, requestState: 'Denied' }], '2'), refusal);
    expect(list.requests.map(({ packageName, state }) => [packageName, state])).toEqual([
      ['Package 1', 'denied'],
      ['Package 2', 'pendingApproval'],
      ['Package 3', 'pendingApproval'],
    ]);
    expect(list).toMatchObject({
      completeness: { kind: 'failed', failure: { kind: 'refused', status: 403 }, resumeAt: nextPageUrl('2') },
      notRead: wireRows(3).slice(1).map(idOf),
      startedAt: 5_000,
      updatedAt: { own: 1_000 },
    });
  });

  test('that fails at once keeps everything, and would begin with the first page', async () => {
    const { read, urls } = setUp(wireRows(2));
    await read();
    const list = await read(refusal, refusal);
    expect(names(list)).toEqual(['Package 1', 'Package 2']);
    expect(list.completeness).toMatchObject({ kind: 'failed', resumeAt: urls()[0] });
  });

  test('because a page leads elsewhere is broken: there is nothing to read on', async () => {
    const { read, readTheRest, urls } = setUp();
    const list = await read(() => json(200, { value: wireRows(1), '@odata.nextLink': 'https://elsewhere.example' }));
    expect(names(list)).toEqual(['Package 1']);
    expect(list.completeness).toMatchObject({ kind: 'broken', handle: { status: 200 } });
    await readTheRest();
    expect(urls()).toHaveLength(1);
  });
});

describe('loading the rest', () => {
  const [one, two, three] = wireRows(3);

  test('I13: reads on at the page that failed; the reading began when the first one did', async () => {
    const { read, readTheRest, time, urls } = setUp();
    await read(() => page([one], '2'), refusal);
    time.now = 9_000;
    const list = await readTheRest(
      () => page([two], '3'),
      () => page([three]),
    );
    expect(urls().slice(2)).toEqual([nextPageUrl('2'), nextPageUrl('3')]);
    expect(names(list).toSorted()).toEqual(['Package 1', 'Package 2', 'Package 3']);
    expect(list).toMatchObject({
      completeness: { kind: 'complete' },
      startedAt: 1_000,
      updatedAt: { own: 9_000 },
      notRead: [],
    });
  });

  test('shows that it is loading meanwhile, page by page', async () => {
    const { read, readTheRest, known } = setUp();
    await read(() => page([one], '2'), refusal);
    const second = heldAnswer(() => page([two], '3'));
    const third = heldAnswer(() => page([three]));
    const reading = readTheRest(second.answer, third.answer);
    await vi.waitFor(() => expect(known().completeness).toEqual({ kind: 'loading' }));
    expect(names(known())).toEqual(['Package 1']);
    second.letGo();
    await vi.waitFor(() => expect(known().requests).toHaveLength(2));
    third.letGo();
    expect((await reading).requests).toHaveLength(3);
  });

  test('proves nothing about rows that it does not come to either', async () => {
    const { read, readTheRest } = setUp(wireRows(3));
    await read();
    await read(() => page([one], '2'), refusal);
    const list = await readTheRest(() => page([two]));
    expect(list.requests).toHaveLength(3);
    expect(list.notRead).toEqual([idOf(three)]);
  });

  test('that fails again can be tried again', async () => {
    const { read, readTheRest } = setUp();
    await read(() => page([one], '2'), refusal);
    expect((await readTheRest(() => page([two], '3'), refusal)).completeness).toMatchObject({
      kind: 'failed',
      resumeAt: nextPageUrl('3'),
    });
    expect((await readTheRest(() => page([three]))).requests).toHaveLength(3);
  });

  test('counts what could not be read before as well', async () => {
    const { read, readTheRest } = setUp();
    await read(() => page([one, { id: 7 }], '2'), refusal);
    expect(await readTheRest(() => page([{ id: 8 }]))).toMatchObject({ unreadable: 2 });
  });

  test('does not look for another address of the list, for only this page is gone', async () => {
    const { read, readTheRest, visit } = setUp();
    await read(() => page([one], '2'), refusal);
    expect(await readTheRest(() => json(404))).toMatchObject({ completeness: { kind: 'failed' } });
    expect(visit.dialect().name).toBe('beta');
  });

  test('reads nothing where the list is complete, or was never read', async () => {
    const { read, readTheRest, urls } = setUp(wireRows(1));
    await readTheRest();
    expect(urls()).toEqual([]);
    await read();
    await readTheRest();
    expect(urls()).toHaveLength(1);
  });

  test('leaves the other list alone', async () => {
    const { read, readTheRest, visit, urls } = setUp();
    await visit.queryClient.fetchQuery(requestsQuery(visit, 'createdBy'));
    await read(() => page([one], '2'), refusal);
    await readTheRest(() => page([two]));
    expect(urls()).toHaveLength(4);
  });

  test('that is given up is not resumed by the next reading, which begins with the first page', async () => {
    const { read, readTheRest, visit, urls, known } = setUp();
    await read(() => page([one], '2'), refusal);
    const reading = readTheRest(heldAnswer(() => page([])).answer);
    await vi.waitFor(() => expect(urls()).toHaveLength(3));
    await visit.queryClient.cancelQueries({ queryKey: requestsQuery(visit).queryKey }, { revert: false });
    await reading;
    const list = await read(() => page([one, two]));
    expect(urls()[3]).toBe(urls()[0]);
    expect(names(list)).toEqual(['Package 1', 'Package 2']);
    expect(known().completeness.kind).toBe('complete');
  });
});

describe('rows that are not of the documented shape', () => {
  test('are counted, and the others are shown', async () => {
    const { read } = setUp();
    const list = await read(() => page([{ id: 7 }, wireRow(), 'row']));
    expect(names(list)).toEqual(['Sales reports']);
    expect(list).toMatchObject({ unreadable: 2, completeness: { kind: 'complete' } });
  });

  test('may be ones that are known already: none is lost', async () => {
    const { read } = setUp(wireRows(2));
    await read();
    const [one] = wireRows(1);
    const list = await read(() => page([one, { id: 7 }]));
    expect(names(list)).toEqual(['Package 1', 'Package 2']);
    expect(list.notRead).toHaveLength(1);
  });

  test('are forgotten by the next reading, which counts anew', async () => {
    const { read } = setUp(wireRows(1));
    await read(() => page([{ id: 7 }]));
    expect(await read()).toMatchObject({ unreadable: 0 });
  });
});

test('a list is read at once, even where the browser takes itself for offline', async () => {
  onlineManager.setOnline(false);
  const { read } = setUp(wireRows(1));
  expect(names(await read())).toEqual(['Package 1']);
});

test('a request that Graph no longer lists is gone', async () => {
  const { read } = setUp(wireRows(2));
  await read();
  expect(names(await read(() => page(wireRows(1))))).toEqual(['Package 1']);
});

test('I13: what came in during a reading is newer than what it brings', async () => {
  const { read, known, setKnown, urls } = setUp([wireRow()]);
  await read();
  const first = heldAnswer(() => page([wireRow()]));
  const reading = read(first.answer);
  await vi.waitFor(() => expect(urls()).toHaveLength(2));
  setKnown(markCancelled(known(), wireRow().id));
  first.letGo();
  expect((await reading).requests[0]).toMatchObject({ state: 'cancelled', beingUpdated: true });
});

test('what has not changed is not drawn again: the rows are the same objects', async () => {
  const { read, known } = setUp(wireRows(2));
  await read();
  const { requests } = known();
  await read();
  expect(known().requests).toBe(requests);
});

describe('a Graph that no longer knows the address of the list', () => {
  test.each([400, 404, 410])('%i: is asked at the one that takes over, for the rest of the visit', async (status) => {
    const { read, urls, visit } = setUp(wireRows(1));
    // A 400 may as well mean the people that were asked for: they are left out first.
    const refusals = Array.from({ length: status === 400 ? 2 : 1 }, () => () => json(status));
    expect(names(await read(...refusals))).toEqual(['Package 1']);
    for (const url of urls().slice(0, -1)) expect(url).toContain('/accessPackageAssignmentRequests/');
    expect(urls().at(-1)).toContain('/beta/identityGovernance/entitlementManagement/assignmentRequests/');
    expect(urls().at(-1)).toContain('requestor');
    expect(urls()).toHaveLength(refusals.length + 1);
    expect(visit.dialect().name).toBe('betaAssignmentRequests');
  });

  test('there neither: the list has failed', async () => {
    const { read, urls } = setUp();
    const list = await read(
      () => json(404),
      () => json(410),
    );
    expect(list.completeness).toMatchObject({ kind: 'failed', failure: { status: 404 }, resumeAt: urls()[0] });
    expect(urls()).toHaveLength(2);
  });

  test('a path that takes over and does not answer is not kept', async () => {
    const { read, visit } = setUp();
    await read(
      () => json(404),
      () => json(404),
    );
    expect(visit.dialect().name).toBe('beta');
  });

  test('both lists at once: both arrive', async () => {
    const graph = createFakeGraph(wireRows(1), [wireRow({ id: 'for-somebody', name: 'For somebody' })]);
    for (let call = 0; call < 2; call++) graph.answerNext('GET', () => json(404));
    const visit = visitOver(graph);
    const [own, made] = await Promise.all([
      visit.queryClient.fetchQuery(requestsQuery(visit, 'target')),
      visit.queryClient.fetchQuery(requestsQuery(visit, 'createdBy')),
    ]);
    expect([names(own), names(made)]).toEqual([['Package 1'], ['For somebody']]);
    expect(graph.calls).toHaveLength(4);
  });

  test('but has just sent a page of it: the list has failed', async () => {
    const { read, visit } = setUp();
    expect(
      await read(
        () => page(wireRows(1), '2'),
        () => json(404),
      ),
    ).toMatchObject({
      completeness: { kind: 'failed', resumeAt: nextPageUrl('2') },
    });
    expect(visit.dialect().name).toBe('beta');
  });
});

describe('for whom a request is', () => {
  const asksForTarget = (url: string | undefined) => url?.includes('accessPackageAssignment($expand=target)');

  test('is asked of the requests for others only, and of one’s own who made them', async () => {
    const own = setUp();
    await own.read();
    expect(asksForTarget(own.urls()[0])).toBe(false);
    expect(own.urls()[0]).toMatch(/\$expand=accessPackage,requestor$/);
    const others = setUp([], { scope: 'createdBy' });
    await others.read();
    expect(asksForTarget(others.urls()[0])).toBe(true);
    expect(others.urls()[0]).toContain("on='createdBy'");
  });

  test.each([400, 403])(
    'is left out for a Graph that refuses to say it with %i: the list matters more',
    async (status) => {
      const { read, urls } = setUp([], { scope: 'createdBy' });
      expect(
        names(
          await read(
            () => json(status),
            () => page(wireRows(1)),
          ),
        ),
      ).toEqual(['Package 1']);
      await read();
      expect(urls().map(asksForTarget)).toEqual([true, false, false]);
    },
  );

  test('is not to blame where the list is refused without it too, or for another reason', async () => {
    const forbidden = setUp([], { scope: 'createdBy' });
    expect(await forbidden.read(refusal, refusal)).toMatchObject({
      completeness: { kind: 'failed', failure: { status: 403 } },
    });
    const busy = setUp([], { scope: 'createdBy' });
    const conflict = () => json(409);
    expect(await busy.read(conflict)).toMatchObject({ completeness: { kind: 'failed' } });
    expect([forbidden, busy].map(({ urls }) => urls().length)).toEqual([2, 1]);
  });
});
