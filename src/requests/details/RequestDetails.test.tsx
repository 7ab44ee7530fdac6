import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatDateTime } from '../../i18n/format/dates.ts';
import { createFakeGraph, type FakeGraph, json, noAnswer, type WireRow } from '../../testing/fakeGraph.ts';
import { inPhase, recordOf } from '../../testing/inPhase.ts';
import { renderInVisit, type VisitInTest } from '../../testing/renderInVisit.tsx';
import { accessRequest, wireRow } from '../../testing/rows.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import type { Cancellation } from '../cancel/cancellation.ts';
import { useCancellations } from '../cancel/useCancellations.ts';
import { parseView } from '../find/view.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { RequestDetails } from './RequestDetails.tsx';

const myAccess = 'https://myaccess.example/@contoso';

async function renderDetails(
  of: Parameters<typeof accessRequest>[0] = {},
  cancellation?: Cancellation,
  options?: VisitInTest,
  prepare: (rows: FakeGraph['rows']) => void = () => undefined,
  scope?: 'target' | 'createdBy',
) {
  const request = accessRequest(of, scope);
  const graph = createFakeGraph([]);
  prepare(graph.rows);
  const onAskCancel = vi.fn<(request: AccessRequest) => void>();
  const { screen } = await renderInVisit(
    <RequestDetails
      isInRow={false}
      request={request}
      record={cancellation && recordOf(request, cancellation)}
      view={parseView('?view=all&request=x')}
      supportTools={<p>Tools for the helpdesk</p>}
      onAskCancel={onAskCancel}
    />,
    graph,
    options,
  );
  const cancelButton = screen.getByRole('button', { name: 'Cancel request Sales reports' });
  return { request, screen, graph, onAskCancel, cancelButton };
}

test('a pending request says that it can be cancelled, and asks for it when its button is pressed', async () => {
  const { request, screen, onAskCancel, cancelButton } = await renderDetails();
  await expect.element(screen.getByRole('region', { name: 'Details' })).toBeVisible();
  await expect.element(screen.getByText('Sales reports')).toBeVisible();
  await expect.element(screen.getByText('Yes. It is still pending')).toBeVisible();
  await cancelButton.click();
  expect(onAskCancel.mock.calls).toEqual([[request]]);
});

test('a request that can no longer be cancelled says why, and has no button', async () => {
  const { screen, cancelButton } = await renderDetails({ requestState: 'Delivered' });
  await expect.element(screen.getByText('No. The access has been given')).toBeVisible();
  expect(cancelButton.query()).toBeNull();
  expect(screen.getByText('Yes. It is still pending').query()).toBeNull();
});

test.each<Cancellation['phase']>(['sending', 'accepted', 'verifying', 'checking', 'cancelled', 'tooLate', 'unknown'])(
  'I6: while a cancel is "%s" it is not offered a second time, and says how far it has come',
  async (phase) => {
    const { screen, cancelButton } = await renderDetails({}, inPhase[phase]);
    await expect.element(screen.getByRole('heading', { name: 'Can it be cancelled?' })).toBeVisible();
    await expect.element(screen.getByText(/: .*your request for Sales reports/)).toBeVisible();
    expect(cancelButton.query()).toBeNull();
    expect(screen.getByText('Yes. It is still pending').query()).toBeNull();
  },
);

test('a request that was too late to cancel says why once, in its outcome', async () => {
  const { screen } = await renderDetails({ requestState: 'Delivered' }, inPhase.tooLate);
  await expect.element(screen.getByText(/^Too late/)).toBeVisible();
  expect(screen.getByText(/The access has been given/).elements()).toHaveLength(1);
});

test('a cancel that was not sent may be tried again', async () => {
  const { screen, cancelButton } = await renderDetails({}, inPhase.notSent);
  await expect.element(screen.getByText('Not sent: you are offline')).toBeVisible();
  await expect.element(cancelButton).toBeVisible();
});

test('a package is described; one without a name is called so', async () => {
  const { screen } = await renderDetails({ accessPackage: { displayName: null, description: 'What was sold' } });
  await expect.element(screen.getByText('Unnamed access package')).toBeVisible();
  await expect.element(screen.getByText('What was sold')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Cancel request Unnamed access package' })).toBeVisible();
});

test('times can be had exactly, in UTC, and back in the time of the place', async () => {
  const { request, screen } = await renderDetails();
  const toggle = screen.getByRole('button', { name: 'Exact times in UTC', pressed: false });
  const local = screen.getByText(formatDateTime(request.createdAt ?? 0));
  await expect.element(local).toBeVisible();
  await toggle.click();
  await expect.element(screen.getByText('2026-11-20 09:00:00 UTC')).toBeVisible();
  await screen.getByRole('button', { name: 'Exact times in UTC', pressed: true }).click();
  await expect.element(local).toBeVisible();
});

test('the facts go by the same time', async () => {
  const { screen } = await renderDetails({ schedule: { expiration: { endDateTime: '2027-01-31T12:00:00Z' } } });
  await screen.getByRole('button', { name: 'Exact times in UTC' }).click();
  await expect.element(screen.getByText('2027-01-31 12:00:00 UTC')).toBeVisible();
});

test('"Close details" leaves the rest of the view as it is', async () => {
  const { screen } = await renderDetails();
  await screen.getByRole('link', { name: 'Close details' }).click();
  expect(location.search).toBe('?view=all');
});

test('what the helpdesk may want of it stands below', async () => {
  const { screen } = await renderDetails();
  await expect.element(screen.getByText('Tools for the helpdesk')).toBeVisible();
});

const packageId = 'b0000000-0000-4000-8000-000000000001';

test.each<[string, WireRow[] | undefined, string, boolean]>([
  ['lists the access', [{ id: 'a', assignmentState: 'Delivered', accessPackageId: packageId }], 'lists', false],
  ['lists other access only', [{ id: 'a', state: 'delivered', accessPackage: { id: 'other' } }], 'does not list', true],
  [
    'lists the access as expired',
    [{ id: 'a', state: 'expired', accessPackage: { id: packageId } }],
    'does not list',
    true,
  ],
  ['is delivering it again', [{ id: 'a', state: 'delivering', accessPackage: { id: packageId } }], '', false],
  ['lists something without a package', [{ id: 'a', state: 'delivered' }], '', false],
  ['does not say what it lists', undefined, '', false],
])('where Microsoft Entra %s, that is what is said of delivered access', async (_name, assignments, words, isAgain) => {
  const of = { requestState: 'Delivered', completedDate: '2026-11-21T10:30:00Z' };
  const { screen, graph } = await renderDetails(of, undefined, { myAccess }, (rows) => {
    rows.assignments = assignments;
  });
  const delivered = screen.getByText(`The access was given on ${formatDateTime(Date.UTC(2026, 10, 21, 10, 30))}.`);
  await expect.element(delivered).toBeVisible();
  await vi.waitFor(() => expect(graph.calls).toHaveLength(1));
  if (words !== '')
    await expect.element(screen.getByText(`Microsoft Entra ${words} this access as yours now.`)).toBeVisible();
  else expect(screen.getByText(/as yours now/).query()).toBeNull();
  expect(screen.getByRole('link', { name: /Request again/ }).query() !== null).toBe(isAgain);
});

test.each<[string, Parameters<typeof accessRequest>[0], 'target' | 'createdBy']>([
  ['is pending', {}, 'target'],
  ['is being delivered', { requestState: 'Delivering' }, 'target'],
  ['is for somebody else', { requestState: 'Delivered' }, 'createdBy'],
  ['was denied', { requestState: 'Denied' }, 'target'],
  ['has lost its package', { requestState: 'Delivered', accessPackage: null }, 'target'],
])('what the person has now is not asked for a request that %s', async (_name, of, scope) => {
  const { screen, graph } = await renderDetails(of, undefined, {}, undefined, scope);
  await expect.element(screen.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(graph.calls).toEqual([]);
});

test.each([
  ['UserRemove', 'The access was removed on'],
  ['UserUpdate', 'It was carried out on'],
  ['UserExtend', 'It was carried out on'],
  ['UserAdd', 'The access was given on'],
])('a finished %s says when: %s', async (requestType, words) => {
  const { screen } = await renderDetails({
    requestType,
    requestState: 'Delivered',
    completedDate: '2026-11-21T10:30:00Z',
  });
  await expect.element(screen.getByText(words)).toBeVisible();
});

test('a package that came to nothing can be asked for again in My Access', async () => {
  const { screen } = await renderDetails({ requestState: 'Denied' }, undefined, { myAccess });
  const link = screen.getByRole('link', { name: 'Request again in My Access' });
  await expect
    .element(link)
    .toHaveAttribute('href', `${myAccess}#/access-packages/b0000000-0000-4000-8000-000000000001`);
  await expect.element(screen.getByText('(opens in a new tab)')).toBeVisible();
});

test.each<[string, Parameters<typeof accessRequest>[0], string | undefined]>([
  ['a request that still waits', {}, myAccess],
  ['a package that is gone', { requestState: 'Denied', accessPackage: null }, myAccess],
  ['a cloud without My Access', { requestState: 'Denied' }, undefined],
])('there is nothing to ask for again with %s', async (_name, of, portal) => {
  const { screen } = await renderDetails(of, undefined, portal === undefined ? {} : { myAccess: portal });
  await expect.element(screen.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(screen.getByText(/My Access \(/).query()).toBeNull();
  expect(screen.getByRole('link', { name: /Request again/ }).query()).toBeNull();
});

test('while help is open, its number of this step stands by the button', async () => {
  const { screen } = await renderDetails({}, undefined, { query: '?help=1' });
  await expect.element(screen.getByText('Step 2')).toBeInTheDocument();
});

/** Details whose button cancels without asking once more. */
function DetailsWithoutDialog({ request }: { request: AccessRequest }) {
  const cancellations = useCancel();
  return (
    <>
      <RequestDetails
        isInRow={false}
        request={request}
        record={useCancellations().get(request.id)}
        view={parseView('?request=x')}
        supportTools={null}
        onAskCancel={cancellations.confirm}
      />
      <button type="button" onClick={() => cancellations.confirm(request)}>
        Cancel it elsewhere
      </button>
    </>
  );
}

async function renderDetailsWithoutDialog() {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', noAnswer);
  const { screen } = await renderInVisit(<DetailsWithoutDialog request={accessRequest()} />, graph);
  return { screen, graph, heading: screen.getByRole('heading', { name: 'Details' }) };
}

test('I20: a cancel that begins here takes the focus from its button to the heading above what comes of it', async () => {
  const { screen, heading } = await renderDetailsWithoutDialog();
  await screen.getByRole('button', { name: 'Cancel request Sales reports' }).click();
  await expect.element(screen.getByText('Cancelling: your request for Sales reports')).toBeVisible();
  await expect.element(heading).toHaveFocus();
});

test('a cancel that begins elsewhere leaves the focus there', async () => {
  const { screen, heading } = await renderDetailsWithoutDialog();
  const elsewhere = screen.getByRole('button', { name: 'Cancel it elsewhere' });
  await elsewhere.click();
  await expect.element(screen.getByText('Cancelling: your request for Sales reports')).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
  await expect.element(heading).not.toHaveFocus();
});

test('details of a request whose cancel has begun before take no focus from anybody', async () => {
  const { screen } = await renderDetails({}, inPhase.cancelled);
  await expect.element(screen.getByText('Cancelled: your request for Sales reports')).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('a cancel elsewhere, after one from here has failed, leaves the focus where it is', async () => {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', () => json(403));
  const { screen } = await renderInVisit(<DetailsWithoutDialog request={accessRequest()} />, graph);
  await screen.getByRole('button', { name: 'Cancel request Sales reports' }).click();
  await expect.element(screen.getByText('Code MAR-202')).toBeVisible();
  graph.answerNext('POST', noAnswer);
  const elsewhere = screen.getByRole('button', { name: 'Cancel it elsewhere' });
  (elsewhere.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Cancelling: your request for Sales reports')).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
});

/** A tool that remembers that it was used. */
function Tool() {
  const [isUsed, setUsed] = useState(false);
  return (
    <button type="button" onClick={() => setUsed(true)}>
      {isUsed ? 'Copied' : 'Copy'}
    </button>
  );
}

/** The details of one request, and a way to those of the next. */
function TwoRequests() {
  const [packageDescription, setDescription] = useState('one '.repeat(200));
  const request = { ...accessRequest({ id: packageDescription.slice(0, 3) }), packageDescription };
  return (
    <>
      <button type="button" onClick={() => setDescription('two '.repeat(200))}>
        Next request
      </button>
      <RequestDetails
        isInRow={false}
        request={request}
        record={undefined}
        view={parseView('?request=x')}
        supportTools={<Tool />}
        onAskCancel={() => undefined}
      />
    </>
  );
}

test('what was copied and unfolded of one request is not of the next', async () => {
  const { screen } = await renderInVisit(<TwoRequests />, createFakeGraph([]));
  await screen.getByRole('button', { name: 'Copy' }).click();
  await screen.getByRole('button', { name: 'Show full text' }).click();
  await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  await screen.getByRole('button', { name: 'Next request' }).click();
  await expect.element(screen.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Show full text' })).toBeVisible();
});
