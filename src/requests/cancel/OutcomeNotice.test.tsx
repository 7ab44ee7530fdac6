import { expect, test } from 'vitest';
import { formatUtc } from '../../i18n/format/exactTimes.ts';
import { createFakeGraph, json } from '../../testing/fakeGraph.ts';
import { inPhase, intentAt, recordOf } from '../../testing/inPhase.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { accessRequest, wireRow } from '../../testing/rows.ts';
import { createTestClock } from '../../testing/testClock.ts';
import type { Cancellation } from './cancellation.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { useCancellations } from './useCancellations.ts';

const request = accessRequest({ name: 'Sales reports' });
const handle = {
  at: intentAt,
  clientRequestId: '11111111-0000-4000-8000-000000000000',
  requestId: '22222222-0000-4000-8000-000000000000',
  status: 403,
};

const renderNotice = (cancellation: Cancellation, query?: string) =>
  renderInVisit(
    <OutcomeNotice record={recordOf(request, cancellation)} />,
    createFakeGraph([]),
    query ? { query } : {},
  );

/** The notice of a cancel that goes on, as a row shows it. */
function Outcome() {
  const record = useCancellations().get(request.id);
  return record ? <OutcomeNotice record={record} /> : null;
}

test.each<[Cancellation['phase'], string, string]>([
  ['sending', 'Cancelling: your request for Sales reports', 'Waiting for Microsoft Entra.'],
  ['verifying', 'Not accepted: your request for Sales reports', 'We are checking your list to see why.'],
  ['checking', 'Not known yet: checking your request for Sales reports', 'We did not get a clear answer'],
])('%s: says so, shows that it goes on, and has neither code nor numbers', async (phase, headline, explanation) => {
  const { screen } = await renderNotice({ ...inPhase[phase], handle });
  await expect.element(screen.getByText(headline)).toBeVisible();
  await expect.element(screen.getByText(explanation)).toBeVisible();
  await expect.element(screen.getByRole('progressbar', { name: 'In progress' })).toBeVisible();
  expect(screen.getByText('Code').query()).toBeNull();
  expect(screen.getByText('Details for support', { exact: true }).query()).toBeNull();
  expect(screen.getByRole('button').query()).toBeNull();
});

test.each<[Cancellation['phase'], string, string]>([
  ['accepted', 'Cancelled: your request for Sales reports', 'Your list is being updated.'],
  ['cancelled', 'Cancelled: your request for Sales reports', 'This request will not give you access.'],
])('%s: says so as a success without a code', async (phase, headline, explanation) => {
  const { screen } = await renderNotice(inPhase[phase]);
  await expect.element(screen.getByText(headline)).toBeVisible();
  await expect.element(screen.getByText(explanation)).toBeVisible();
  expect(screen.getByRole('progressbar').query()).toBeNull();
  expect(screen.getByText('Code').query()).toBeNull();
  expect(screen.getByRole('button').query()).toBeNull();
});

test.each<[Cancellation['phase'], string, string, string]>([
  [
    'tooLate',
    'Too late: your request for Sales reports was approved and delivered',
    'remove it in My Access',
    'MAR-301',
  ],
  [
    'refused',
    'Microsoft Entra did not cancel your request for Sales reports',
    'it was still listed as pending',
    'MAR-302',
  ],
  [
    'unknown',
    'we could not confirm whether your request for Sales reports was cancelled',
    'It may or may not',
    'MAR-303',
  ],
  ['stillPending', 'your request for Sales reports is still pending', 'You can try to cancel it again.', 'MAR-304'],
  ['notSent', 'Not sent: you are offline', 'Nothing will be sent automatically later.', 'MAR-204'],
])('%s: says so, what to do now, and the code to read aloud', async (phase, headline, explanation, code) => {
  const { screen } = await renderNotice(inPhase[phase]);
  await expect.element(screen.getByText(headline)).toBeVisible();
  await expect.element(screen.getByText(explanation)).toBeVisible();
  await expect.element(screen.getByText(`Code ${code}`)).toBeVisible();
  expect(screen.getByRole('progressbar').query()).toBeNull();
});

test('"Check again" reads the list, which says what became of the cancel', async () => {
  const clock = createTestClock();
  const graph = createFakeGraph([wireRow({ name: 'Sales reports' })]);
  const { screen, cancellations } = await renderInVisit(<Outcome />, graph, { clock });
  graph.answerNext('POST', () => json(503));
  for (let reading = 0; reading < 9; reading++) graph.answerNext('GET', () => json(409));
  cancellations.confirm(request);
  await clock.pass(60_000);
  await expect.element(screen.getByText('Code MAR-303')).toBeVisible();
  graph.rows.target = [wireRow({ requestState: 'canceled' })];
  await screen.getByRole('button', { name: 'Check again' }).click();
  await clock.pass(60_000);
  await expect.element(screen.getByText('This request will not give you access.')).toBeVisible();
});

test('"Sign in again" brings the claims along that Graph has asked for', async () => {
  const { screen, signInAgain } = await renderNotice({ ...inPhase.notSent, cause: 'signIn', claims: '{"mfa":1}' });
  await screen.getByRole('button', { name: 'Sign in again' }).click();
  expect(signInAgain.mock.calls).toEqual([['{"mfa":1}']]);
});

test('"Sign in again" asks for nothing special after a refused sign-in', async () => {
  const { screen, signInAgain } = await renderNotice({ ...inPhase.refused, status: 401 });
  await screen.getByRole('button', { name: 'Sign in again' }).click();
  expect(signInAgain.mock.calls).toEqual([[undefined]]);
  expect(screen.getByRole('button', { name: 'Check again' }).query()).toBeNull();
});

test('the numbers for support name the call: its time, its answer and both ids', async () => {
  const { screen } = await renderNotice({ ...inPhase.refused, handle });
  await screen.getByText('Details for support', { exact: true }).click();
  const said = (name: string) => screen.getByRole('definition').filter({ hasText: name });
  await expect.element(said(formatUtc(handle.at))).toBeVisible();
  await expect.element(said('HTTP 403')).toBeVisible();
  await expect.element(said(handle.requestId)).toBeVisible();
  await expect.element(said(handle.clientRequestId)).toBeVisible();
});

test('a call without an answer has neither a status nor an id of Graph', async () => {
  const { clientRequestId } = handle;
  const { screen } = await renderNotice({ ...inPhase.unknown, handle: { at: intentAt, clientRequestId } });
  await screen.getByText('Details for support', { exact: true }).click();
  await expect.element(screen.getByText('client-request-id')).toBeVisible();
  expect(
    screen
      .getByRole('term')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Time', 'client-request-id']);
});

test('a call whose id Graph did not admit has none', async () => {
  const { screen } = await renderNotice({ ...inPhase.refused, handle: { ...handle, clientRequestId: undefined } });
  await screen.getByText('Details for support', { exact: true }).click();
  await expect.element(screen.getByText('HTTP 403')).toBeVisible();
  expect(screen.getByText('client-request-id').query()).toBeNull();
});

test('the name of the package keeps its own direction', async () => {
  const { screen } = await renderNotice(inPhase.cancelled);
  const name = screen.getByText('Sales reports', { exact: true });
  await expect.element(name).toBeVisible();
  expect(name.element().closest('bdi')).not.toBeNull();
});

test('there are no numbers where nothing was called', async () => {
  const { screen } = await renderNotice(inPhase.notSent);
  await expect.element(screen.getByText('Code MAR-204')).toBeVisible();
  expect(screen.getByText('Details for support', { exact: true }).query()).toBeNull();
});

test.each<[string, Cancellation, boolean]>([
  ['done', inPhase.cancelled, true],
  ['going on', inPhase.sending, false],
  ['failed', inPhase.refused, false],
])('while help is open, a cancel that is %s is the last step: %j', async (_name, cancellation, isStep) => {
  const { screen } = await renderNotice(cancellation, '?help=1');
  await expect.element(screen.getByText('Sales reports').first()).toBeVisible();
  expect(screen.getByText('Step 4').query() !== null).toBe(isStep);
});
