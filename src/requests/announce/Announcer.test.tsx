import { useState } from 'react';
import { expect, test } from 'vitest';
import { bulkRunOf } from '../../testing/bulkRun.ts';
import { inPhase, recordsOf } from '../../testing/inPhase.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequests } from '../../testing/rows.ts';
import type { RequestList } from '../list/requestList.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { Announcer } from './Announcer.tsx';
import type { OnPage } from './news.ts';

const requests = accessRequests(4) as unknown as readonly [AccessRequest, AccessRequest, AccessRequest, AccessRequest];
const [one, two] = requests;
const shownList: OnPage['shownList'] = { scope: 'target', list: undefined, asked: 0 };

async function announce(page: Partial<OnPage>) {
  const nothing: OnPage = {
    records: new Map(),
    run: undefined,
    changes: new Map(),
    requests,
    shownList,
    search: undefined,
  };
  const screen = await renderView(<Announcer {...nothing} {...page} />);
  return screen.getByRole('status');
}
const changesOf = (...changed: readonly AccessRequest[]) => new Map(changed.map((row) => [row.id, row] as const));

test('an outcome is announced with what to do now', async () => {
  const status = await announce({ records: recordsOf([one, inPhase.cancelled]) });
  await expect
    .element(status)
    .toHaveTextContent(/^Cancelled: your request for Package 1\. This request will not give you access\.$/);
});

test('outcomes of several requests are announced one after the other', async () => {
  const status = await announce({ records: recordsOf([one, inPhase.sending], [two, inPhase.sending]) });
  await expect
    .element(status)
    .toHaveTextContent(
      'Cancelling: your request for Package 1. Waiting for Microsoft Entra. Cancelling: your request for Package 2. Waiting for',
    );
});

test('the beginning and the end of a run are announced by its headline', async () => {
  const run = bulkRunOf([one, two]);
  const begun = await announce({ run, records: recordsOf([one, inPhase.sending], [two, inPhase.sending]) });
  await expect.element(begun).toHaveTextContent(/^Cancelling 2 requests\.$/);
});

test('the end of a run is announced with its results', async () => {
  const run = bulkRunOf([one, two], { isOver: true });
  const over = await announce({ run, records: recordsOf([one, inPhase.cancelled], [two, inPhase.refused]) });
  await expect.element(over).toHaveTextContent(/^2 requests: 1 cancelled, 1 not cancelled\.$/);
});

test('up to three changes are named, each with its state', async () => {
  const [, , three] = requests;
  const status = await announce({ changes: changesOf(one, two, three) });
  await expect
    .element(status)
    .toHaveTextContent(
      /^3 requests have changed: your request for Package 1 is now “Waiting for approval”, your .*, your .*\.$/,
    );
});

test('more changes are only counted', async () => {
  const status = await announce({ changes: changesOf(...requests) });
  await expect.element(status).toHaveTextContent(/^4 requests have changed\.$/);
});

test('the number of matches is announced', async () => {
  const status = await announce({ search: 'package' });
  await expect.element(status).toHaveTextContent(/^4 matches\.$/);
});

test('nothing is announced where there is no news', async () => {
  const status = await announce({});
  await expect.element(status).toBeEmptyDOMElement();
});

/** A page on which a request is cancelled, or the list put in another order, by a button each. */
function ChangingPage() {
  const [page, setPage] = useState<Partial<OnPage>>({});
  return (
    <>
      <button type="button" onClick={() => setPage({ records: recordsOf([one, inPhase.cancelled]) })}>
        Cancel
      </button>
      <button type="button" onClick={() => setPage({ ...page, requests: [two, one] })}>
        Sort
      </button>
      <Announcer
        records={new Map()}
        run={undefined}
        changes={new Map()}
        requests={requests}
        shownList={shownList}
        search={undefined}
        {...page}
      />
    </>
  );
}

test('what becomes of the page is announced when it does, and stays until there is something else to say', async () => {
  const screen = await renderView(<ChangingPage />);
  const status = screen.getByRole('status');
  await expect.element(status).toBeEmptyDOMElement();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(status).toHaveTextContent('Cancelled: your request for Package 1.');
  await screen.getByRole('button', { name: 'Sort' }).click();
  await expect.element(status).toHaveTextContent('Cancelled: your request for Package 1.');
});

const handle = { at: 0, clientRequestId: undefined };
const wholeList: RequestList = {
  requests,
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 1,
  updatedAt: { own: 1, wall: 1 },
};
const failure = { kind: 'unknown', cause: 'timeout', handle } as const;
const failedList: RequestList = { ...wholeList, completeness: { kind: 'failed', failure, resumeAt: '' } };

test.each<[string, RequestList, string]>([
  [
    'could not be loaded',
    { ...failedList, requests: [] },
    'Your requests could not be loaded. Microsoft Graph did not answer in time. Try again.',
  ],
  [
    'is incomplete',
    failedList,
    'This list is incomplete or out of date. Microsoft Graph did not answer in time. Try again.',
  ],
  ['has rows that cannot be read', { ...wholeList, unreadable: 2 }, '2 requests could not be read.'],
])('a list that %s is announced', async (_, list, words) => {
  const status = await announce({ shownList: { scope: 'target', list, asked: 0 } });
  await expect.element(status).toHaveTextContent(words);
});

/** A page with a search, whose number of matches stays the same, and with a list that fails and recovers. */
function SearchedPage() {
  const [page, setPage] = useState<Partial<OnPage>>({});
  return (
    <>
      {['a', 'ab'].map((search) => (
        <button key={search} type="button" onClick={() => setPage({ ...page, search })}>
          {search}
        </button>
      ))}
      {[failedList, { ...wholeList, startedAt: 2 }].map((list) => (
        <button
          key={list.completeness.kind}
          type="button"
          onClick={() => setPage({ ...page, shownList: { scope: 'target', list, asked: 0 } })}
        >
          {list.completeness.kind}
        </button>
      ))}
      <Announcer
        records={new Map()}
        run={undefined}
        changes={new Map()}
        requests={[one]}
        shownList={shownList}
        search={undefined}
        {...page}
      />
    </>
  );
}

test('the same words a second time are a change of the page, of which a screen reader is told', async () => {
  const screen = await renderView(<SearchedPage />);
  const status = screen.getByRole('status');
  const said: string[] = [];
  new MutationObserver(() => said.push(status.element().textContent?.trim() ?? '')).observe(status.element(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await screen.getByRole('button', { name: 'a', exact: true }).click();
  await expect.poll(() => said).toEqual(['1 match.']);
  await screen.getByRole('button', { name: 'ab', exact: true }).click();
  await expect.poll(() => said).toEqual(['1 match.', '1 match.']);
});

test('a list that has failed and is whole again is announced', async () => {
  const screen = await renderView(<SearchedPage />);
  await screen.getByRole('button', { name: 'failed' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^This list is incomplete or out of date\./);
  await screen.getByRole('button', { name: 'complete' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Updated just now.');
});
