import { useState } from 'react';
import { expect, test } from 'vitest';
import { bulkRunOf } from '../../testing/bulkRun.ts';
import { inPhase, recordsOf } from '../../testing/inPhase.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequests } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { Announcer } from './Announcer.tsx';
import type { OnPage } from './news.ts';

const requests = accessRequests(4) as unknown as readonly [AccessRequest, AccessRequest, AccessRequest, AccessRequest];
const [one, two] = requests;

async function announce(page: Partial<OnPage>) {
  const nothing: OnPage = { records: new Map(), run: undefined, changes: new Map(), requests, search: undefined };
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
  await expect.element(over).toHaveTextContent(/^Of 2 requests: 1 cancelled, 1 not cancelled\.$/);
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
