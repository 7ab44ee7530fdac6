import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { referenceOf } from '../request/reference.ts';
import { RequestFacts } from './RequestFacts.tsx';

async function factsOf(of: Parameters<typeof accessRequest>[0], query?: string, scope?: 'createdBy') {
  const request = accessRequest(of, scope);
  const screen = await renderView(
    <RequestFacts
      request={request}
      isPresent={undefined}
      formatTime={(at) => new Date(at).toISOString().slice(0, 10)}
    />,
    query,
  );
  await expect.element(screen.getByText('Request ID')).toBeVisible();
  const said = (role: 'term' | 'definition') =>
    screen
      .getByRole(role)
      .elements()
      .map(({ textContent }) => textContent);
  const terms = said('term');
  const definitions = said('definition');
  return { request, screen, facts: terms.map((name, index) => [name, definitions[index]] as const) };
}

test('a request with nothing more to say has its state, what it is for, who made it and its ids', async () => {
  const { request, facts } = await factsOf({});
  expect(facts).toEqual([
    ['Status', 'Waiting for approval'],
    ['Type', 'Access'],
    ['Made by', 'You'],
    ['Reference', referenceOf(request.id)],
    ['Request ID', '7a6b5c4d-0000-4000-8000-000000000001'],
  ]);
});

const forAda = { accessPackageAssignment: { target: { displayName: 'Ada', email: 'ada@contoso.example' } } };
const answers = [{ value: 'B2', answeredQuestion: { text: { defaultText: 'Which building?' } } }, { value: 'Yes' }];
const justification = 'I count what is sold.';

test('says for whom a request is, why, and what was answered', async () => {
  const { facts } = await factsOf({ ...forAda, justification, answers }, undefined, 'createdBy');
  expect(facts).toContainEqual(['For', 'Ada · ada@contoso.example']);
  expect(facts).toContainEqual(['Justification', justification]);
  expect(facts).toContainEqual(['Which building?', 'B2']);
  expect(facts).toContainEqual(['Answer', 'Yes']);
});

test('somebody of whom only the address is known goes by it', async () => {
  const { facts } = await factsOf(
    { accessPackageAssignment: { target: { email: 'ada@contoso.example' } } },
    undefined,
    'createdBy',
  );
  expect(facts).toContainEqual(['For', 'ada@contoso.example']);
});

const requestor = { objectId: 'b0000000-0000-4000-8000-0000000000bb', displayName: 'Freya Lund' };

test('says who made a request for the person, and hides it while they show their screen', async () => {
  const shown = await factsOf({ requestor });
  expect(shown.facts).toContainEqual(['Made by', 'Freya Lund']);
  await shown.screen.unmount();
  expect((await factsOf({ requestor }, '?share=1')).facts).toContainEqual(['Made by', 'Hidden']);
});

test('a kind that is not known says nothing of who made it', async () => {
  const { facts } = await factsOf({ requestType: 'RoboAdd' });
  expect(facts).toContainEqual(['Type', 'Unknown type: RoboAdd']);
  expect(facts.map(([name]) => name)).not.toContain('Made by');
});

test('while the person shows their screen, what is private is hidden', async () => {
  const { facts } = await factsOf({ ...forAda, justification, answers }, '?share=1', 'createdBy');
  for (const name of ['For', 'Justification', 'Which building?', 'Answer'])
    expect(facts).toContainEqual([name, 'Hidden']);
});

test.each<[string, object, [string, string][]]>([
  [
    'with two days',
    { startDateTime: '2026-12-01T00:00:00Z', expiration: { endDateTime: '2027-01-31T00:00:00Z' } },
    [
      ['Starts', '2026-12-01'],
      ['Ends', '2027-01-31'],
    ],
  ],
  ['for some time', { expiration: { duration: 'P90D' } }, [['Duration', '90 days']]],
  [
    'until a day, which says more than how long',
    { expiration: { endDateTime: '2027-01-31T00:00:00Z', duration: 'P90D' } },
    [['Ends', '2027-01-31']],
  ],
  ['without an end', { expiration: { type: 'noExpiration' } }, [['Ends', 'Never']]],
  ['of which nothing is known', {}, []],
])('access %s: says from when and until when', async (_name, schedule, expected) => {
  const { facts } = await factsOf({ schedule });
  expect(facts.slice(3, -2)).toEqual(expected);
});
