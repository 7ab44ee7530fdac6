import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import type { RequestScope } from '../../graph/dialects.ts';
import { bulkRunOf } from '../../testing/bulkRun.ts';
import { inPhase, intentAt, recordsOf } from '../../testing/inPhase.ts';
import { accessRequests } from '../../testing/rows.ts';
import type { RequestList } from '../list/requestList.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { type News, newsOf, type OnPage } from './news.ts';

const requests = accessRequests(4) as unknown as readonly [AccessRequest, AccessRequest, AccessRequest, AccessRequest];
const [one, two, three] = requests;
const { cancelled, checking, refused, sending } = inPhase;
const shownList: OnPage['shownList'] = { scope: 'target', list: undefined, asked: 0 };
const nothing: OnPage = {
  records: new Map(),
  run: undefined,
  changes: new Map(),
  requests,
  shownList,
  search: undefined,
};
const run = bulkRunOf([one, two]);
const over = { ...run, isOver: true };

/** Shows one page after the other to somebody; gives back what each has for news. */
function newsOfEach(...pages: readonly Partial<OnPage>[]): string[][] {
  const said = new Map<string, string>();
  return pages.map((page) => newsOf({ ...nothing, ...page }, said).map(inShort));
}

function inShort(news: News): string {
  switch (news.kind) {
    case 'outcome':
      return i18n._(news.words.headline);
    case 'run':
      return `run ${news.isOver ? 'over' : 'begun'}: ${news.progress.cancelled} of ${news.progress.total}`;
    case 'changes':
      return `changed: ${news.requests.map(({ packageName }) => packageName).join()}`;
    case 'matches':
      return `matches: ${news.count}`;
    case 'listProblem':
      return `${news.problem.kind} ${news.hasRows ? 'with' : 'without'} rows`;
    case 'unreadable':
      return `unreadable: ${news.count}`;
    case 'listRecovered':
      return 'recovered';
  }
}

test('a page without cancels, changes or a search has no news', () => {
  expect(newsOfEach(nothing)).toEqual([[]]);
});

test('I20: each step of a cancel is news once', () => {
  const pages = [sending, sending, checking, cancelled, cancelled].map((state) => ({
    records: recordsOf([one, state]),
  }));
  expect(newsOfEach(...pages)).toEqual([
    ['Cancelling: your request for Package 1'],
    [],
    ['Not known yet: checking your request for Package 1'],
    ['Cancelled: your request for Package 1'],
    [],
  ]);
});

test('Graph’s yes and its list’s are the same news', () => {
  expect(newsOfEach({ records: recordsOf([one, inPhase.accepted]) }, { records: recordsOf([one, cancelled]) })).toEqual(
    [['Cancelled: your request for Package 1'], []],
  );
});

test('a cancel that fails a second time in the same way is news a second time', () => {
  const pages = [refused, sending, refused].map((state) => ({ records: recordsOf([one, state]) }));
  expect(newsOfEach(...pages).at(-1)).toEqual([
    'Not cancelled: Microsoft Entra did not cancel your request for Package 1',
  ]);
});

test('cancels of several requests are news each on its own', () => {
  expect(
    newsOfEach({ records: recordsOf([one, sending]) }, { records: recordsOf([one, sending], [two, cancelled]) }),
  ).toEqual([['Cancelling: your request for Package 1'], ['Cancelled: your request for Package 2']]);
});

test('of a run its beginning and its end are news, and not what becomes of each of its requests', () => {
  expect(
    newsOfEach(
      { run: { ...run, begun: 1 }, records: recordsOf([one, sending]) },
      { run, records: recordsOf([one, cancelled], [two, sending]) },
      { run: over, records: recordsOf([one, cancelled], [two, cancelled]) },
      { run: over, records: recordsOf([one, cancelled], [two, cancelled]) },
      { run: undefined, records: recordsOf([one, cancelled], [two, cancelled]) },
    ),
  ).toEqual([['run begun: 0 of 2'], [], ['run over: 2 of 2'], [], []]);
});

test('a cancel beside a run is news of its own', () => {
  const records = recordsOf([one, sending], [three, cancelled]);
  expect(newsOfEach({ run, records })).toEqual([['Cancelled: your request for Package 3', 'run begun: 0 of 2']]);
});

test('a second run is news, whatever became of the first', () => {
  const records = recordsOf([one, cancelled], [two, cancelled]);
  expect(newsOfEach({ run: over, records }, { run: { ...over, startedAt: 2 }, records })).toEqual([
    ['run over: 2 of 2'],
    ['run over: 2 of 2'],
  ]);
});

test('I23: what joins a run is news, and so is the end of both', () => {
  const records = recordsOf([one, sending]);
  const joined = bulkRunOf([one, two, three], { startedAt: 2, begun: 1 });
  expect(
    newsOfEach(
      { run: bulkRunOf([one]), records },
      { run: joined, records },
      {
        run: { ...joined, begun: 3, isOver: true },
        records: recordsOf([one, cancelled], [two, cancelled], [three, cancelled]),
      },
    ),
  ).toEqual([['run begun: 0 of 1'], ['run begun: 0 of 3'], ['run over: 3 of 3']]);
});

test('what becomes of one after its run is over is news of its own', () => {
  const later = { ...sending, intentAt: intentAt + 1 };
  expect(
    newsOfEach(
      { run: over, records: recordsOf([one, cancelled], [two, refused]) },
      { run: over, records: recordsOf([one, cancelled], [two, later]) },
      { run: over, records: recordsOf([one, cancelled], [two, { ...cancelled, intentAt: intentAt + 1 }]) },
    ),
  ).toEqual([
    ['run over: 1 of 2'],
    ['Cancelling: your request for Package 2'],
    ['Cancelled: your request for Package 2'],
  ]);
});

test('I23: one that is confirmed again by itself while its run goes on is news of its own', () => {
  const later = { ...sending, intentAt: intentAt + 1 };
  expect(newsOfEach({ run, records: recordsOf([one, sending], [two, later]) })).toEqual([
    ['Cancelling: your request for Package 2', 'run begun: 0 of 2'],
  ]);
});

test('I23: the same outcome of another intent is news again', () => {
  const pages = [refused, { ...refused, intentAt: intentAt + 1 }].map((state) => ({
    records: recordsOf([one, state]),
  }));
  const headline = 'Not cancelled: Microsoft Entra did not cancel your request for Package 1';
  expect(newsOfEach(...pages)).toEqual([[headline], [headline]]);
});

test('what a reading has brought is news once, and again when it becomes something else', () => {
  const changes = new Map([[two.id, two]]);
  const delivered = requests.map((row) => (row === two ? { ...row, state: 'delivered' as const } : row));
  const denied = requests.map((row) => (row === two ? { ...row, state: 'denied' as const } : row));
  expect(
    newsOfEach({ changes, requests: delivered }, { changes, requests: [...delivered] }, { changes, requests: denied }),
  ).toEqual([['changed: Package 2'], [], ['changed: Package 2']]);
});

test('I20: a change is named once, whatever changes after it', () => {
  const first = new Map([[two.id, two]]);
  expect(newsOfEach({ changes: first }, { changes: new Map([...first, [three.id, undefined]]) })).toEqual([
    ['changed: Package 2'],
    ['changed: Package 3'],
  ]);
});

test('I20: a search and another order show the same changes again, and that is no news', () => {
  const changes = new Map([
    [one.id, one],
    [two.id, two],
  ]);
  const [all, ...later] = newsOfEach(
    { changes, requests: [one, two] },
    { changes, requests: [two] },
    { changes, requests: [two, one] },
  );
  expect(all).toEqual(['changed: Package 1,Package 2']);
  expect(later).toEqual([[], []]);
});

test('what one’s own cancel has changed is no second news', () => {
  const changes = new Map([[one.id, one]]);
  expect(newsOfEach({ changes, records: recordsOf([one, cancelled]) })).toEqual([
    ['Cancelled: your request for Package 1'],
  ]);
});

test('a change of a request that this view does not show is no news in it', () => {
  expect(newsOfEach({ changes: new Map([['elsewhere', undefined]]) })).toEqual([[]]);
});

test('the number of matches is news once for each search', () => {
  expect(
    newsOfEach(
      { search: 'sa', requests: [one, two] },
      { search: 'sa', requests: [one] },
      { search: 'sal', requests: [] },
    ),
  ).toEqual([['matches: 2'], [], ['matches: 0']]);
});

test('the same search cleared and typed again is news again', () => {
  expect(newsOfEach({ search: 'sales' }, { search: undefined }, { search: 'sales' })).toEqual([
    ['matches: 4'],
    [],
    ['matches: 4'],
  ]);
});

const whole: RequestList = {
  requests,
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 1,
  updatedAt: { own: 1, wall: 1 },
};
const handle = { at: 0, clientRequestId: undefined };
const failure = { kind: 'unknown', cause: 'timeout', handle } as const;
const failed: RequestList = { ...whole, completeness: { kind: 'failed', failure, resumeAt: '' } };
const ofList = (list: RequestList | undefined, scope: RequestScope = 'target', asked = 0) => ({
  shownList: { scope, list, asked },
});
/** As `failed`, by a call that began at another time. */
const failedAt = (at: number): RequestList => {
  const later = { ...failure, handle: { ...handle, at } };
  return { ...failed, completeness: { kind: 'failed', failure: later, resumeAt: '' } };
};

test('a list that fails is news once, however often it fails in the same way, and so is its recovery', () => {
  const loading: RequestList = { ...whole, completeness: { kind: 'loading' } };
  expect(
    newsOfEach(
      ofList(undefined),
      ofList({ ...failed, requests: [] }),
      ofList({ ...failed, requests: [], startedAt: 2 }),
      ofList(loading),
      ofList(whole),
      ofList({ ...whole, startedAt: 3 }),
      ofList({ ...failed, startedAt: 4 }),
      ofList({ ...whole, startedAt: 5 }),
    ),
  ).toEqual([[], ['failed without rows'], [], [], ['recovered'], [], ['failed with rows'], ['recovered']]);
});

test('I20: a list that was asked for is news as often as it fails, when its reading has ended, and once', () => {
  expect(
    newsOfEach(
      ofList(failedAt(1)),
      // By itself, then by a press: the list comes before its reading has ended.
      ofList(failedAt(2)),
      ofList(failedAt(3)),
      ofList(failedAt(3), 'target', 1),
      ofList(failedAt(3), 'target', 1),
      ofList(failedAt(4), 'target', 1),
      ofList({ ...whole, completeness: { kind: 'broken', handle: { ...handle, at: 5 } } }, 'target', 1),
      ofList({ ...whole, completeness: { kind: 'broken', handle: { ...handle, at: 5 } } }, 'target', 2),
    ),
  ).toEqual([['failed with rows'], [], [], ['failed with rows'], [], [], ['broken with rows'], []]);
});

test('a list that has failed in another way is news again', () => {
  const broken: RequestList = { ...whole, completeness: { kind: 'broken', handle } };
  expect(newsOfEach(ofList(failed), ofList(broken))).toEqual([['failed with rows'], ['broken with rows']]);
});

test('I16: rows that cannot be read are news, once as long as there are as many', () => {
  const incomplete = { ...whole, unreadable: 2 };
  expect(newsOfEach(ofList(incomplete), ofList({ ...incomplete }), ofList({ ...incomplete, unreadable: 1 }))).toEqual([
    ['unreadable: 2'],
    [],
    ['unreadable: 1'],
  ]);
});

test('another list that is whole is no recovery; a list that is opened again says again what is wrong', () => {
  expect(newsOfEach(ofList(failed), ofList(whole, 'createdBy'), ofList(failed))).toEqual([
    ['failed with rows'],
    [],
    ['failed with rows'],
  ]);
});
