import { expect, test } from 'vitest';
import { ada, ben, chiara, emeka, freya, noor } from '../directory/person.ts';
import { createTenant } from '../state/createTenant.ts';
import { Practice } from './practice.ts';
import { nameOf } from './practiceRow.ts';
import { scenarios } from './scenarios.ts';

const namesOf = (person: typeof ada, tenant: ReturnType<typeof createTenant>) =>
  tenant.directory.requestsOf(person).map(({ id }) => id);

test('there is a scenario for each thing to practise, each with what is seen and said', () => {
  expect(scenarios.map(({ name }) => name)).toEqual([
    'All well',
    'Approved a moment ago',
    'Slow network',
    'Outcome unknown',
    'Throttled',
    'Consent missing',
    'Wrong organisation',
    'Guest',
    'Session expired',
    '400 requests',
  ]);
  for (const { seen, said } of scenarios) expect(seen.length * said.length).toBeGreaterThan(0);
});

test.each(scenarios.map(({ id }) => id))(
  '%s changes something for the chosen person only, and all well undoes it',
  (id) => {
    const tenant = createTenant();
    const practice = new Practice(tenant);
    const before = [ada, ben, chiara].map((person) => namesOf(person, tenant));
    expect(practice.switchOn(ben.id, id)).toBe(true);
    expect(practice.scenarioOf(ben)?.id).toBe(id);
    expect(practice.scenarioOf(ada)?.id).toBe('all-well');
    const isChanged = tenant.faults.pending.length > 0 || namesOf(ben, tenant).length > 0;
    expect(isChanged).toBe(id !== 'all-well');
    expect(tenant.faults.pending.every(({ person }) => person === ben.id)).toBe(true);
    expect(namesOf(ada, tenant)).toEqual(before[0]);
    practice.switchOn(ben.id, 'all-well');
    expect(tenant.faults.pending).toEqual([]);
    expect([ada, ben, chiara].map((person) => namesOf(person, tenant))).toEqual(before);
  },
);

test('a scenario takes the place of the one before, and faults of others stay', () => {
  const tenant = createTenant();
  const practice = new Practice(tenant);
  tenant.faults.add({ on: 'list', kind: '403', person: 'Ada' });
  practice.switchOn(ben.id, 'throttled');
  practice.switchOn(ben.id, 'slow-network');
  expect(tenant.faults.pending.map(({ person }) => person)).toEqual(['Ada', ben.id]);
});

test.each([
  ['Ada', ada, 'Finance reporting – read'],
  ['Ben, who has none,', ben, 'Practice package'],
  ['Chiara, of whose requests none is alone with its name,', chiara, 'Practice package'],
  ['Emeka', emeka, 'Practice package'],
  ['Freya, for whom others asked,', freya, 'Practice package'],
  ['Noor', noor, expect.any(String)],
] as const)('the scenario names a request of its own to %s', (_, person, name) => {
  const tenant = createTenant();
  const practice = new Practice(tenant);
  expect(practice.exerciseOf(person)).toBeUndefined();
  practice.switchOn(person.id, 'throttled');
  const { row, isReady } = practice.exerciseOf(person) ?? {};
  expect(row && nameOf(row)).toEqual(name);
  expect(tenant.directory.requestsOf(person).filter((other) => row && nameOf(other) === nameOf(row))).toHaveLength(1);
  expect(isReady).toBe(true);
});

test('a request that was used is said to be, and another one comes with the next scenario', () => {
  const tenant = createTenant();
  const practice = new Practice(tenant);
  practice.switchOn(ada.id, 'all-well');
  const used = practice.exerciseOf(ada)?.row?.id ?? '';
  tenant.directory.cancel(used);
  expect(practice.exerciseOf(ada)?.isReady).toBe(false);
  practice.switchOn(ada.id, 'slow-network');
  expect(practice.exerciseOf(ada)).toMatchObject({ isReady: true });
  expect(practice.exerciseOf(ada)?.row?.id).not.toBe(used);
});

test('a scenario about signing in names no request, and neither does "All well" where there is none', () => {
  const practice = new Practice(createTenant());
  practice.switchOn(ada.id, 'guest');
  expect(practice.exerciseOf(ada)?.row).toBeUndefined();
  practice.switchOn(ben.id, 'all-well');
  expect(practice.exerciseOf(ben)?.row).toBeUndefined();
});

test('nobody and nothing are refused', () => {
  const practice = new Practice(createTenant());
  expect(practice.switchOn('nobody', 'all-well')).toBe(false);
  expect(practice.switchOn(ben.id, 'nothing')).toBe(false);
});
