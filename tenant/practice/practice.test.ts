import { expect, test } from 'vitest';
import { ada, ben, chiara } from '../directory/person.ts';
import { createTenant } from '../state/createTenant.ts';
import { Practice } from './practice.ts';
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

test('nobody and nothing are refused', () => {
  const practice = new Practice(createTenant());
  expect(practice.switchOn('nobody', 'all-well')).toBe(false);
  expect(practice.switchOn(ben.id, 'nothing')).toBe(false);
});
