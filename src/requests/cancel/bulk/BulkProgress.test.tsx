import { expect, test, vi } from 'vitest';
import { bulkRunOf } from '../../../testing/bulkRun.ts';
import { createFakeGraph } from '../../../testing/fakeGraph.ts';
import { inPhase, recordsOf } from '../../../testing/inPhase.ts';
import { renderInVisit } from '../../../testing/renderInVisit.tsx';
import { accessRequests, wireRows } from '../../../testing/rows.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import type { Cancellation } from '../cancellation.ts';
import { useCancellations } from '../useCancellations.ts';
import { BulkProgress } from './BulkProgress.tsx';
import type { BulkRun } from './bulkCancel.ts';
import { useBulkCancel } from './useBulkCancel.ts';
import { useBulkRun } from './useBulkRun.ts';

const requests = accessRequests(4) as unknown as readonly [AccessRequest, AccessRequest, AccessRequest, AccessRequest];
const { cancelled, refused, sending, tooLate, unknown } = inPhase;
const stopped = { ...inPhase.notSent, cause: 'stopped' } as const;
const over = { isOver: true };

/** Draws a run of four in which so many have begun and have come so far. */
async function renderRun(begun: readonly Cancellation[], of: Partial<BulkRun> = {}) {
  const run = bulkRunOf(requests, { begun: begun.length, ...of });
  const records = recordsOf(
    ...begun.map((cancellation, index) => [requests[index] ?? requests[0], cancellation] as const),
  );
  const onTryAgain = vi.fn<(requests: readonly AccessRequest[]) => void>();
  const { screen } = await renderInVisit(
    <BulkProgress run={run} records={records} current={requests} onTryAgain={onTryAgain} />,
    createFakeGraph([]),
  );
  const buttons = () =>
    screen
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent);
  return { screen, onTryAgain, buttons };
}

test('says how far a run has come, and that it can be stopped', async () => {
  const { screen, buttons } = await renderRun([cancelled, sending]);
  await expect.element(screen.getByRole('region', { name: 'Cancelling 4 requests' })).toBeVisible();
  await expect.element(screen.getByText('1 of 4')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: 'Cancelling 4 requests' });
  await expect.element(bar).toHaveAttribute('max', '4');
  await expect.element(bar).toHaveAttribute('value', '1');
  expect(buttons()).toEqual(['Stop']);
  expect(screen.getByText(/Stopped/).query()).toBeNull();
  expect(screen.getByText(/Nothing is tried again automatically/).query()).toBeNull();
});

test('after Stop says what there is so far, while the last ones are on their way', async () => {
  const { screen, buttons } = await renderRun([cancelled, refused, sending, stopped], { stop: stopped });
  await expect
    .element(screen.getByText('Stopped: 1 cancelled, 1 not cancelled, 1 not known yet, 1 not sent'))
    .toBeVisible();
  await expect.element(screen.getByText('3 of 4')).toBeVisible();
  expect(buttons()).toEqual([]);
});

test('a run of which all are on their way offers nothing to press', async () => {
  const { screen, buttons } = await renderRun([sending, sending, sending, sending]);
  await expect.element(screen.getByText('0 of 4')).toBeVisible();
  expect(buttons()).toEqual([]);
});

test('a run that has cancelled all says so, and can only be put away', async () => {
  const { screen, buttons } = await renderRun([cancelled, cancelled, cancelled, cancelled], over);
  await expect.element(screen.getByRole('heading', { name: 'All 4 requests are cancelled' })).toBeVisible();
  expect(buttons()).toEqual(['Dismiss']);
  expect(screen.getByRole('progressbar').query()).toBeNull();
  expect(screen.getByText(/Nothing is tried again automatically/).query()).toBeNull();
});

test('a run that has failed for some says so, and offers to try only those again', async () => {
  const { screen, buttons, onTryAgain } = await renderRun([cancelled, refused, tooLate, refused], over);
  const headline = '4 requests: 1 cancelled, 1 too late, 2 not cancelled';
  await expect.element(screen.getByRole('heading', { name: headline })).toBeVisible();
  await expect.element(screen.getByText(/Nothing is tried again automatically/)).toBeVisible();
  expect(buttons()).toEqual(['Try the 2 failed ones again', 'Dismiss']);
  await screen.getByRole('button', { name: 'Try the 2 failed ones again' }).click();
  expect(onTryAgain.mock.calls).toEqual([[[requests[1], requests[3]]]]);
});

test('one that failed is named as one, and what could not be found out is not among them', async () => {
  const { screen, buttons } = await renderRun([cancelled, refused, unknown, cancelled], over);
  await expect.element(screen.getByRole('button', { name: 'Try the failed one again' })).toBeVisible();
  expect(buttons()).toEqual(['Try the failed one again', 'Dismiss']);
});

test('those that a stopped run has not sent can be tried again', async () => {
  const { screen } = await renderRun([cancelled, cancelled, stopped, stopped], over);
  await expect.element(screen.getByRole('button', { name: 'Try the 2 failed ones again' })).toBeVisible();
});

test('takes the focus to what comes of it when the button that was pressed is gone', async () => {
  const { screen } = await renderRun([sending]);
  await expect.element(screen.getByRole('heading', { name: 'Cancelling 4 requests' })).toHaveFocus();
});

test('leaves the focus where the person has put it', async () => {
  const input = document.body.appendChild(document.createElement('input'));
  input.focus();
  const { screen } = await renderRun([sending]);
  await expect.element(screen.getByRole('heading', { name: 'Cancelling 4 requests' })).toBeVisible();
  expect(document.activeElement).toBe(input);
  input.remove();
});

/** The person's run as the page shows it. */
function RunOfPerson() {
  const run = useBulkRun();
  const bulk = useBulkCancel();
  const records = useCancellations();
  return run ? (
    <BulkProgress run={run} records={records} current={requests} onTryAgain={() => undefined} />
  ) : (
    <>
      <p>No run</p>
      <button type="button" onClick={() => bulk.start(requests)}>
        Begin
      </button>
    </>
  );
}

test('"Stop" sends no more, and "Dismiss" puts the run away when the last ones have ended', async () => {
  const graph = createFakeGraph(wireRows(4));
  const answers: (() => void)[] = [];
  for (let call = 0; call < 2; call++) {
    graph.answerNext('POST', () => {
      return new Promise((resolve) => answers.push(() => resolve(new Response(null, { status: 204 }))));
    });
  }
  const { screen } = await renderInVisit(<RunOfPerson />, graph);
  await expect.element(screen.getByText('No run')).toBeVisible();
  await screen.getByRole('button', { name: 'Begin' }).click();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await screen.getByRole('button', { name: 'Stop' }).click();
  await expect.element(screen.getByText('Stopped: 2 not known yet, 2 not sent')).toBeVisible();
  for (const answer of answers) answer();
  await expect.element(screen.getByRole('heading', { name: '4 requests: 2 cancelled, 2 not sent' })).toBeVisible();
  await screen.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(screen.getByText('No run')).toBeVisible();
  expect(graph.calls.filter(({ method }) => method === 'POST')).toHaveLength(2);
});
