import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatDateTime, startOfDay } from '../../i18n/format/dates.ts';
import { createFakeGraph, noAnswer } from '../../testing/fakeGraph.ts';
import { inPhase, recordOf } from '../../testing/inPhase.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { accessRequest, wireRow } from '../../testing/rows.ts';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import { useCancel } from '../cancel/CancelContext.ts';
import type { Cancellation } from '../cancel/cancellation.ts';
import { useCancellations } from '../cancel/useCancellations.ts';
import type { Change } from '../list/listChanges.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { referenceOf } from '../request/reference.ts';
import { RequestRow } from './RequestRow.tsx';

interface RowInTest {
  readonly of?: Parameters<typeof accessRequest>[0];
  readonly cancellation?: Cancellation;
  readonly scope?: 'createdBy';
  readonly isNew?: boolean;
  readonly change?: Change;
  readonly isSelected?: boolean;
  readonly isNameRepeated?: boolean;
  readonly query?: string;
  readonly details?: string;
}

const forAda = { accessPackageAssignment: { target: { displayName: 'Ada', email: 'ada@contoso.example' } } };
const forAddress = { accessPackageAssignment: { target: { email: 'ada@contoso.example' } } };

async function renderRow({ of, scope, cancellation, query, isNew = false, ...row }: RowInTest = {}) {
  const request = accessRequest(of, scope);
  const onAskCancel = vi.fn<(request: AccessRequest) => void>();
  const onSelect = vi.fn<Selection['select']>();
  const { screen } = await renderInVisit(
    <ul>
      <RequestRow
        request={request}
        record={cancellation && recordOf(request, cancellation)}
        isNew={isNew}
        change={row.change}
        isNameRepeated={row.isNameRepeated ?? false}
        today={startOfDay(Date.now())}
        isSelected={row.isSelected}
        onSelect={onSelect}
        onAskCancel={onAskCancel}
        details={row.details}
      />
    </ul>,
    createFakeGraph([]),
    query === undefined ? {} : { query },
  );
  return {
    request,
    screen,
    onAskCancel,
    onSelect,
    row: screen.getByRole('listitem'),
    cancelButton: screen.getByRole('button', { name: 'Cancel request Sales reports' }),
    checkbox: screen.getByRole('checkbox', { name: 'Select Sales reports' }),
  };
}

test('a row is called by its package, and says its state, its time and its reference', async () => {
  const { request, screen, row } = await renderRow();
  await expect.element(screen.getByRole('listitem', { name: 'Sales reports' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Sales reports' })).toBeVisible();
  await expect.element(row).toHaveTextContent('Waiting for approval');
  await expect.element(row).toHaveTextContent('Requested Nov 20');
  await expect
    .element(screen.getByText('Requested Nov 20'))
    .toHaveAttribute('title', formatDateTime(request.createdAt ?? 0));
  await expect.element(row).toHaveTextContent(`Reference ${referenceOf(request.id)}`);
  await expect.element(row).not.toHaveTextContent('For ');
  await expect.element(row).not.toHaveTextContent('New');
  await expect.element(row).not.toHaveTextContent('Changed');
});

test('its button is called by what it cancels, and asks for that', async () => {
  const { request, cancelButton, onAskCancel } = await renderRow();
  await cancelButton.click();
  expect(onAskCancel.mock.calls).toEqual([[request]]);
});

test('I6: a request that can no longer be cancelled has no button', async () => {
  const { screen, row } = await renderRow({ of: { requestState: 'Delivered' }, isSelected: false });
  await expect.element(row).toHaveTextContent('Access given');
  expect(screen.getByRole('button').query()).toBeNull();
  expect(screen.getByRole('checkbox').query()).toBeNull();
});

test('I6: a request whose cancel goes on has no button, and says how far it has come', async () => {
  const { screen, row, cancelButton } = await renderRow({ cancellation: inPhase.checking });
  await expect.element(screen.getByText('Not known yet: checking your request for Sales reports')).toBeVisible();
  await expect.element(row).toHaveTextContent('Not known yet');
  expect(cancelButton.query()).toBeNull();
});

test('a request whose cancel was refused may be cancelled again', async () => {
  const { screen, cancelButton } = await renderRow({ cancellation: inPhase.refused });
  await expect.element(screen.getByText('Code MAR-302')).toBeVisible();
  await expect.element(cancelButton).toBeVisible();
});

test('a request for somebody else says for whom, by name or else by address', async () => {
  const { row } = await renderRow({ of: forAda, scope: 'createdBy' });
  await expect.element(row).toHaveTextContent('For Ada');
  await expect.element(row).not.toHaveTextContent('ada@contoso.example');
});

test('a request for somebody whose name is not known goes by their address', async () => {
  const { row } = await renderRow({ scope: 'createdBy', of: forAddress });
  await expect.element(row).toHaveTextContent('For ada@contoso.example');
});

test('while the person shows their screen, nobody sees for whom a request is', async () => {
  const { row } = await renderRow({ of: forAda, scope: 'createdBy', query: '?share=1' });
  await expect.element(row).toHaveTextContent('For Hidden');
  await expect.element(row).not.toHaveTextContent('Ada');
});

const byFreya = { requestor: { objectId: 'b0000000-0000-4000-8000-0000000000bb', displayName: 'Freya Lund' } };

test('a request that somebody else made for the person says who', async () => {
  const { row } = await renderRow({ of: byFreya });
  await expect.element(row).toHaveTextContent('By Freya Lund');
});

test('a name that looks like markup is text and nothing else', async () => {
  const displayName = '<b>Freya</b> <0>Lund</0>';
  const { row } = await renderRow({ of: { requestor: { ...byFreya.requestor, displayName } } });
  await expect.element(row).toHaveTextContent(`By ${displayName}`);
});

test('somebody else without a name is somebody else', async () => {
  const { row } = await renderRow({ of: { requestType: 'OnBehalfAdd' } });
  await expect.element(row).toHaveTextContent('By someone else');
});

test('while the person shows their screen, nobody sees who made a request', async () => {
  const { row } = await renderRow({ of: byFreya, query: '?share=1' });
  await expect.element(row).toHaveTextContent('By Hidden');
  await expect.element(row).not.toHaveTextContent('Freya');
});

test.each([
  ['UserUpdate', 'Delivered', 'Change of access', 'Carried out'],
  ['UserExtend', 'Denied', 'Extension of access', 'Denied'],
  ['UserRemove', 'Delivered', 'Removal of access', 'Removed'],
  ['AdminRemove', 'DeliveryFailed', 'Removal of access', 'Could not be removed'],
])('a %s says what was asked for, and what became of it', async (requestType, requestState, asked, state) => {
  const { row } = await renderRow({ of: { requestType, requestState } });
  await expect.element(row).toHaveTextContent(asked);
  await expect.element(row).toHaveTextContent(state);
});

test('what the system does by itself nobody has requested', async () => {
  const { row } = await renderRow({ of: { requestType: 'SystemRemove', requestState: 'Delivered' } });
  await expect.element(row).toHaveTextContent('Made automatically Nov 20');
  await expect.element(row).not.toHaveTextContent('Requested');
});

test('a request for access needs not say so', async () => {
  const { row } = await renderRow();
  await expect.element(row).toHaveTextContent('Waiting for approval');
  await expect.element(row).not.toHaveTextContent('Access');
});

test('a request that a reading has brought is marked as new', async () => {
  const { row } = await renderRow({ isNew: true });
  await expect.element(row).toHaveTextContent('New');
  await expect.element(row).not.toHaveTextContent('Changed');
});

test('a request that a reading has changed says what it was before', async () => {
  const { row } = await renderRow({
    of: { requestState: 'Delivered' },
    isNew: true,
    change: accessRequest(),
  });
  await expect.element(row).toHaveTextContent('Changed from “Waiting for approval”');
});

test('a state before that this app has no word for is Graph’s own text, and no markup', async () => {
  const change = accessRequest({ requestState: '<b>Odd</b>' });
  const { row } = await renderRow({ isNew: true, change });
  await expect.element(row).toHaveTextContent('<b>Odd</b>');
});

test.each([
  ['today', 0, /Requested today \d/],
  ['yesterday', 1, /Requested yesterday \d/],
])('a row made %s says so, by the calendar', async (_name, days, words) => {
  const made = new Date();
  made.setDate(made.getDate() - days);
  const { row } = await renderRow({ of: { createdDateTime: made.toISOString() } });
  await expect.element(row).toHaveTextContent(words);
});

test('what has waited for more than a week says for how many days, as long as it waits', async () => {
  const createdDateTime = new Date(Date.now() - 9 * 86_400_000).toISOString();
  const { screen, row } = await renderRow({ of: { createdDateTime } });
  await expect.element(row).toHaveTextContent(/waiting 9 days/);
  await screen.unmount();
  const over = await renderRow({ of: { createdDateTime, requestState: 'Denied' } });
  await expect.element(over.row).toHaveTextContent('Denied');
  await expect.element(over.row).not.toHaveTextContent('waiting');
});

test('its name opens its details', async () => {
  const { request, screen } = await renderRow({ query: '?view=all' });
  const link = screen.getByRole('link', { name: 'Sales reports' });
  await expect.element(link).toHaveAttribute('aria-expanded', 'false');
  await link.click();
  expect(location.search).toBe(`?view=all&request=${request.id}`);
});

test('its name says that its details are open, and closes them', async () => {
  const { screen, row } = await renderRow({ query: '?view=all&request=id', details: 'The details' });
  const link = screen.getByRole('link', { name: 'Sales reports' });
  await expect.element(link).toHaveAttribute('aria-expanded', 'true');
  await expect.element(row).toHaveTextContent('The details');
  await link.click();
  expect(location.search).toBe('?view=all');
});

test('a row can be selected, with and without shift', async () => {
  const { request, checkbox, onSelect } = await renderRow({ isSelected: false });
  await expect.element(checkbox).not.toBeChecked();
  await checkbox.click();
  await checkbox.click({ modifiers: ['Shift'] });
  expect(onSelect.mock.calls).toEqual([
    [request.id, true, false],
    [request.id, true, true],
  ]);
});

test('a selected row can be unselected by the keyboard', async () => {
  const { request, checkbox, onSelect } = await renderRow({ isSelected: true });
  await expect.element(checkbox).toBeChecked();
  (checkbox.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(onSelect.mock.calls).toEqual([[request.id, false, false]]);
});

test('where nothing can be selected there is nothing to select it by', async () => {
  const { cancelButton, checkbox } = await renderRow();
  await expect.element(cancelButton).toBeVisible();
  expect(checkbox.query()).toBeNull();
});

test.each<[string, RowInTest, string]>([
  ['an administrator', { of: { requestType: 'AdminAdd' } }, 'Made by an administrator'],
  ['an approver', { of: { requestType: 'ApproverRemove' } }, 'Made by an approver'],
  ['nobody', { of: { requestType: 'SystemAdd' } }, 'Cannot be cancelled here'],
  ['a request under way', { of: { requestState: 'Delivering' } }, 'Too late to cancel'],
  ['a request that has moved on', { of: { requestStatus: 'Delivering' } }, 'Too late to cancel'],
  ['an unknown state', { of: { requestState: 'AwaitingVerification' } }, 'Cannot be cancelled here'],
])('where a button would be stands why there is none: %s', async (_name, row, words) => {
  const { screen, cancelButton } = await renderRow(row);
  await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
  expect(cancelButton.query()).toBeNull();
});

test.each<[string, RowInTest]>([
  ['it can be cancelled', {}],
  ['its state says enough', { of: { requestState: 'Delivered' } }],
  ['its own outcome says more', { of: { requestState: 'Delivering' }, cancellation: inPhase.tooLate }],
])('a row gives no reason where %s', async (_name, row) => {
  const { screen } = await renderRow(row);
  await expect.element(screen.getByRole('heading', { name: 'Sales reports' })).toBeVisible();
  if (row.cancellation) await expect.element(screen.getByText(/^Too late: /)).toBeVisible();
  expect(screen.getByText(/^(Made by|Too late to|Cannot be)/).query()).toBeNull();
});

test('while help is open, its number of this step stands by the button', async () => {
  const { screen } = await renderRow({ query: '?help=1' });
  await expect.element(screen.getByText('Step 2')).toBeInTheDocument();
});

/** A row whose button cancels without asking once more. */
function RowWithoutDialog({ request }: { request: AccessRequest }) {
  const cancellations = useCancel();
  return (
    <>
      <ul>
        <RequestRow
          request={request}
          record={useCancellations().get(request.id)}
          isNew={false}
          change={undefined}
          isNameRepeated={false}
          today={startOfDay(Date.now())}
          isSelected={undefined}
          onSelect={undefined}
          onAskCancel={cancellations.confirm}
        />
      </ul>
      <button type="button" onClick={() => cancellations.confirm(request)}>
        Cancel it elsewhere
      </button>
    </>
  );
}

test('I20: a cancel that takes its button away gives the focus to the name of the row', async () => {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', noAnswer);
  const { screen } = await renderInVisit(<RowWithoutDialog request={accessRequest()} />, graph);
  await screen.getByRole('button', { name: 'Cancel request Sales reports' }).click();
  await expect.element(screen.getByText('Cancelling: your request for Sales reports')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Sales reports' })).toHaveFocus();
});

test('a cancel that begins elsewhere leaves the focus there', async () => {
  const graph = createFakeGraph([wireRow()]);
  graph.answerNext('POST', noAnswer);
  const { screen } = await renderInVisit(<RowWithoutDialog request={accessRequest()} />, graph);
  const elsewhere = screen.getByRole('button', { name: 'Cancel it elsewhere' });
  await elsewhere.click();
  await expect.element(screen.getByText('Cancelling: your request for Sales reports')).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
});

test('a row that nobody cancels takes no focus', async () => {
  const { cancelButton } = await renderRow();
  await expect.element(cancelButton).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('where several rows have one name, what is said of a button adds the reference', async () => {
  const { screen } = await renderRow({ isNameRepeated: true, isSelected: false });
  await expect
    .element(screen.getByRole('button', { name: /^Cancel request Sales reports \w{4}-\w{4}$/ }))
    .toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: /^Select Sales reports \w{4}-\w{4}$/ })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Sales reports', exact: true })).toBeVisible();
});

test('a request without a time was made just now only if this page saw it come, and it still waits', async () => {
  const justNow = await renderRow({ of: { createdDateTime: null }, isNew: true });
  await expect.element(justNow.row).toHaveTextContent('Requested just now');
  await justNow.screen.unmount();
  const old = await renderRow({ of: { createdDateTime: null } });
  await expect.element(old.row).toHaveTextContent('Time not known');
  await old.screen.unmount();
  const finished = await renderRow({ of: { createdDateTime: null, requestState: 'Delivered' }, isNew: true });
  await expect.element(finished.row).toHaveTextContent('Time not known');
});
