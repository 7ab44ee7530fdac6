import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatDateTime } from '../../i18n/format/dates.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest, accessRequests } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { referenceOf } from '../request/reference.ts';
import { CancelDialog } from './CancelDialog.tsx';

async function ask(requests: readonly AccessRequest[], query?: string) {
  const [first, ...rest] = requests;
  if (!first) throw new Error('Nothing to ask for.');
  const onCancel = vi.fn<(requests: readonly AccessRequest[]) => void>();
  const onKeep = vi.fn<() => void>();
  const screen = await renderView(
    <CancelDialog requests={[first, ...rest]} onCancel={onCancel} onKeep={onKeep} />,
    query,
  );
  return { screen, onCancel, onKeep, dialog: screen.getByRole('dialog') };
}

test('names the one request, and begins on the button that changes nothing', async () => {
  const request = accessRequest({ name: 'Sales reports' });
  const { screen, dialog } = await ask([request]);
  await expect.element(screen.getByRole('dialog', { name: 'Cancel your request for Sales reports?' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Keep request' })).toHaveFocus();
  await expect.element(dialog).toHaveAccessibleDescription(/You cannot undo this/);
  const facts = screen.getByRole('definition');
  await expect.element(facts.nth(0)).toHaveTextContent(formatDateTime(request.createdAt ?? 0));
  await expect.element(facts.nth(1)).toHaveTextContent(referenceOf(request.id));
  // As many words as somebody in a hurry reads.
  expect(dialog.element().textContent?.match(/\p{L}[\p{L}\p{N}’-]*|\d[\d:]*/gu)?.length).toBeLessThanOrEqual(30);
});

test('"Cancel request" closes it and cancels that request', async () => {
  const request = accessRequest();
  const { dialog, onCancel, onKeep } = await ask([request]);
  await dialog.getByRole('button', { name: 'Cancel request' }).click();
  expect(onCancel.mock.calls).toEqual([[[request]]]);
  expect(onKeep).not.toHaveBeenCalled();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('I22: offline, also from now on, it says why nothing can be cancelled, and answers as ever', async () => {
  const { dialog, onCancel } = await ask([accessRequest()]);
  const confirm = dialog.getByRole('button', { name: 'Cancel request' });
  await expect.element(confirm).toHaveAccessibleDescription('');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await expect.element(confirm).toHaveAccessibleDescription('You are offline, so nothing can be cancelled now.');
  await expect.element(dialog.getByRole('status')).toHaveTextContent('You are offline');
  await confirm.click();
  expect(onCancel).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('"Keep request" closes it and cancels nothing', async () => {
  const { dialog, onCancel, onKeep } = await ask([accessRequest()]);
  await dialog.getByRole('button', { name: 'Keep request' }).click();
  expect(onKeep).toHaveBeenCalledTimes(1);
  expect(onCancel).not.toHaveBeenCalled();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('Escape keeps the request', async () => {
  const { dialog, onCancel, onKeep } = await ask([accessRequest()]);
  await expect.element(dialog.getByRole('button', { name: 'Keep request' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(onKeep).toHaveBeenCalledTimes(1);
  expect(onCancel).not.toHaveBeenCalled();
});

test('nothing behind it can be reached while it asks', async () => {
  const { dialog } = await ask([accessRequest()]);
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().matches(':modal')).toBe(true);
});

test('says so when the time of a request is not known', async () => {
  const { screen } = await ask([accessRequest({ createdDateTime: null })]);
  await expect.element(screen.getByText('Time not known')).toBeVisible();
});

test.each([
  ['UserAdd', 'target', 'Your access does not change.'],
  ['OnBehalfAdd', 'createdBy', 'Their access does not change.'],
  ['UserUpdate', 'target', 'Your access does not change.'],
  ['UserExtend', 'createdBy', 'Their access does not change.'],
  ['UserRemove', 'target', 'You keep this access.'],
  ['UserRemove', 'createdBy', 'They keep this access.'],
] as const)('says what a cancel does to access: %s, %s', async (requestType, scope, words) => {
  const { screen } = await ask([accessRequest({ requestType }, scope)]);
  await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
});

test('names what was asked for and for whom, where it is not plain access for oneself', async () => {
  const target = { displayName: 'Freya Lund' };
  const request = accessRequest({ requestType: 'UserRemove', accessPackageAssignment: { target } }, 'createdBy');
  const { screen } = await ask([request]);
  const title = 'Cancel the request for Sales reports for Freya Lund?';
  await expect.element(screen.getByRole('dialog', { name: title })).toBeVisible();
  await expect.element(screen.getByRole('definition').nth(0)).toHaveTextContent('Removal of access');
});

test('names who made it, where that is somebody else', async () => {
  const requestor = { objectId: 'b0000000-0000-4000-8000-0000000000bb', displayName: 'Freya Lund' };
  const { screen } = await ask([accessRequest({ requestor })]);
  await expect.element(screen.getByRole('dialog', { name: 'Cancel the request for Sales reports?' })).toBeVisible();
  await expect.element(screen.getByRole('term').nth(0)).toHaveTextContent('Made by');
  await expect.element(screen.getByRole('definition').nth(0)).toHaveTextContent('Freya Lund');
});

test('a name that looks like markup is text in the question', async () => {
  const { screen } = await ask([accessRequest({ name: '<0>Sales</0> {name}' })]);
  await expect
    .element(screen.getByRole('dialog', { name: 'Cancel your request for <0>Sales</0> {name}?' }))
    .toBeVisible();
});

test('of several each says what was asked for, where it is not plain access', async () => {
  const { screen } = await ask([accessRequest({ id: 'a' }), accessRequest({ id: 'b', requestType: 'UserRemove' })]);
  const items = screen.getByRole('list', { name: 'Requests to cancel' }).getByRole('listitem');
  await expect.element(items.nth(0)).not.toHaveTextContent('·');
  await expect.element(items.nth(1)).toHaveTextContent('· Removal of access');
});

test('while the person shows their screen, nobody sees for whom a request is', async () => {
  const request = accessRequest({ accessPackageAssignment: { target: { displayName: 'Freya Lund' } } }, 'createdBy');
  const { dialog } = await ask([request], '?share=1');
  await expect.element(dialog).toHaveTextContent('Cancel the request for Sales reports for someone else?');
  await expect.element(dialog).not.toHaveTextContent('Freya');
});

test('several are listed by name and reference, and cancelled or kept together', async () => {
  const requests = accessRequests(3);
  const { screen, dialog, onCancel } = await ask(requests);
  await expect.element(screen.getByRole('dialog', { name: 'Cancel 3 requests?' })).toBeVisible();
  const items = screen.getByRole('list', { name: 'Requests to cancel' }).getByRole('listitem');
  for (const [index, { id, packageName }] of requests.entries()) {
    await expect.element(items.nth(index)).toHaveTextContent(`${packageName} ${referenceOf(id)}`);
  }
  expect(items.elements()).toHaveLength(3);
  await expect.element(screen.getByText('Existing access does not change.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Keep them all' })).toHaveFocus();
  await dialog.getByRole('button', { name: 'Cancel 3 requests' }).click();
  expect(onCancel.mock.calls).toEqual([[requests]]);
});

test.each([
  [5, false],
  [6, true],
])('a list of %i requests scrolls, so that the keyboard has to reach it: %s', async (count, isReached) => {
  const { screen } = await ask(accessRequests(count));
  const list = screen.getByRole('list', { name: 'Requests to cancel' });
  await expect.element(list).toBeVisible();
  (list.element() as HTMLElement).focus();
  if (isReached) await expect.element(list).toHaveFocus();
  else await expect.element(screen.getByRole('button', { name: 'Keep them all' })).toHaveFocus();
});

test('while help is open, its number of this step stands by the button', async () => {
  const { dialog } = await ask([accessRequest()], '?help=1');
  await expect.element(dialog.getByText('Step 3')).toBeInTheDocument();
});
