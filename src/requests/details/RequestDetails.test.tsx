import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatDateTime } from '../../i18n/dates.ts';
import { createFakeGraph, json, noAnswer } from '../../testing/fakeGraph.ts';
import { inPhase, recordOf } from '../../testing/inPhase.ts';
import { renderInVisit, type VisitInTest } from '../../testing/renderInVisit.tsx';
import { accessRequest, wireRow } from '../../testing/rows.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import type { Cancellation } from '../cancel/cancellation.ts';
import { useCancellations } from '../cancel/useCancellations.ts';
import { parseView } from '../find/view.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { RequestDetails } from './RequestDetails.tsx';

async function renderDetails(
  of: Parameters<typeof accessRequest>[0] = {},
  cancellation?: Cancellation,
  options?: VisitInTest,
) {
  const request = accessRequest(of);
  const onAskCancel = vi.fn<(request: AccessRequest) => void>();
  const { screen } = await renderInVisit(
    <RequestDetails
      request={request}
      record={cancellation && recordOf(request, cancellation)}
      view={parseView('?view=all&request=x')}
      supportTools={<p>Tools for the helpdesk</p>}
      onAskCancel={onAskCancel}
    />,
    createFakeGraph([]),
    options,
  );
  const cancelButton = screen.getByRole('button', { name: 'Cancel request Sales reports' });
  return { request, screen, onAskCancel, cancelButton };
}

test('a pending request says that it can be taken back, and asks for it when its button is pressed', async () => {
  const { request, screen, onAskCancel, cancelButton } = await renderDetails();
  await expect.element(screen.getByRole('region', { name: 'Details' })).toBeVisible();
  await expect.element(screen.getByText('Sales reports')).toBeVisible();
  await expect.element(screen.getByText('Yes. It is still waiting')).toBeVisible();
  await cancelButton.click();
  expect(onAskCancel.mock.calls).toEqual([[request]]);
});

test('a request that can no longer be cancelled says why, and has no button', async () => {
  const { screen, cancelButton } = await renderDetails({ requestState: 'Delivered' });
  await expect.element(screen.getByText('No. You already have this access')).toBeVisible();
  expect(cancelButton.query()).toBeNull();
  expect(screen.getByText('Yes. It is still waiting').query()).toBeNull();
});

test.each<Cancellation['phase']>(['sending', 'accepted', 'verifying', 'checking', 'cancelled', 'tooLate', 'unknown'])(
  'I6: while a cancel is "%s" it is not offered a second time, and says how far it has come',
  async (phase) => {
    const { screen, cancelButton } = await renderDetails({}, inPhase[phase]);
    await expect.element(screen.getByRole('heading', { name: 'Can it be cancelled?' })).toBeVisible();
    await expect.element(screen.getByText(/: .*Sales reports|whether Sales reports/)).toBeVisible();
    expect(cancelButton.query()).toBeNull();
    expect(screen.getByText('Yes. It is still waiting').query()).toBeNull();
  },
);

test('a cancel that was not sent may be tried again', async () => {
  const { screen, cancelButton } = await renderDetails({}, inPhase.notSent);
  await expect.element(screen.getByText('Not sent: you are offline')).toBeVisible();
  await expect.element(cancelButton).toBeVisible();
});

test('a package is described; one without a name is called so', async () => {
  const { screen } = await renderDetails({ accessPackage: { displayName: null, description: 'What was sold' } });
  await expect.element(screen.getByText('Access package without a name')).toBeVisible();
  await expect.element(screen.getByText('What was sold')).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: 'Cancel request Access package without a name' }))
    .toBeVisible();
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

const myAccess = 'https://myaccess.example/@contoso';

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
  await expect.element(screen.getByText('Cancelling: Sales reports')).toBeVisible();
  await expect.element(heading).toHaveFocus();
});

test('a cancel that begins elsewhere leaves the focus there', async () => {
  const { screen, heading } = await renderDetailsWithoutDialog();
  const elsewhere = screen.getByRole('button', { name: 'Cancel it elsewhere' });
  await elsewhere.click();
  await expect.element(screen.getByText('Cancelling: Sales reports')).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
  await expect.element(heading).not.toHaveFocus();
});

test('details of a request whose cancel has begun before take no focus from anybody', async () => {
  const { screen } = await renderDetails({}, inPhase.cancelled);
  await expect.element(screen.getByText('Cancelled: Sales reports')).toBeVisible();
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
  await expect.element(screen.getByText('Cancelling: Sales reports')).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
});
