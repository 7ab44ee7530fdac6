import type { Person } from '../directory/person.ts';
import type { TenantState } from '../state/tenantState.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** Which scenario is switched on for whom. */
export class Practice {
  readonly #state: TenantState;
  readonly #current = new Map<string, Scenario>();
  /** The requests that a person's scenario has added. */
  readonly #added = new Map<string, readonly string[]>();

  constructor(state: TenantState) {
    this.#state = state;
  }

  /** The scenario of a person; the first one unless another was switched on. */
  scenarioOf({ id }: Person): Scenario | undefined {
    return this.#current.get(id) ?? scenarios[0];
  }

  /** Undoes the person's scenario and switches another one on. False where the tenant has no such person or scenario. */
  switchOn(personId: string, scenarioId: string): boolean {
    const person = this.#state.directory.people.find(({ id }) => id === personId);
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    if (!person || !scenario) return false;
    this.#state.faults.forget(person.id);
    this.#state.challenges.forget(person.id);
    for (const id of this.#added.get(person.id) ?? []) this.#state.directory.removeRequest(id);
    const known = new Set(this.#idsOf(person));
    scenario.switchOn(this.#state, person);
    this.#added.set(
      person.id,
      this.#idsOf(person).filter((id) => !known.has(id)),
    );
    this.#current.set(person.id, scenario);
    return true;
  }

  #idsOf(person: Person): readonly string[] {
    return this.#state.directory.requestsOf(person).map(({ id }) => id);
  }
}
