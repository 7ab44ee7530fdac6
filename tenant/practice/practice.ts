import type { AssignmentRequest } from '../directory/assignmentRequest.ts';
import type { Person } from '../directory/person.ts';
import type { TenantState } from '../state/tenantState.ts';
import { addRow, findRow, isRowToCancel } from './practiceRow.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** What a person practises: the scenario, and the request to practise it with. */
export interface Exercise {
  readonly scenario: Scenario;
  /** Absent where nobody cancels, and where the person has none and the scenario adds none. */
  readonly row: AssignmentRequest | undefined;
  /** The request can still be cancelled. */
  readonly isReady: boolean;
}

/** Which scenario is switched on for whom. */
export class Practice {
  readonly #state: TenantState;
  readonly #current = new Map<string, { readonly scenario: Scenario; readonly rowId: string | undefined }>();
  /** The requests that a person's scenario has added. */
  readonly #added = new Map<string, readonly string[]>();
  #latest: Person | undefined;

  constructor(state: TenantState) {
    this.#state = state;
  }

  /** For whom something was switched on last. */
  get latest(): Person | undefined {
    return this.#latest;
  }

  /** The scenario of a person; the first one unless another was switched on. */
  scenarioOf({ id }: Person): Scenario | undefined {
    return this.#current.get(id)?.scenario ?? scenarios[0];
  }

  /** What was switched on for a person; `undefined` for nothing yet. */
  exerciseOf(person: Person): Exercise | undefined {
    const current = this.#current.get(person.id);
    if (!current) return undefined;
    const { scenario, rowId } = current;
    const row = rowId === undefined ? undefined : this.#state.directory.findRequest(rowId);
    return { scenario, row, isReady: isRowToCancel(row, person) };
  }

  /** Undoes the person's scenario and switches another one on. False where the tenant has no such person or scenario. */
  switchOn(personId: string, scenarioId: string): boolean {
    const { directory, faults, challenges } = this.#state;
    const person = directory.people.find(({ id }) => id === personId);
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    if (!person || !scenario) return false;
    faults.forget(person.id);
    challenges.forget(person.id);
    for (const id of this.#added.get(person.id) ?? []) directory.removeRequest(id);
    const known = new Set(this.#idsOf(person));
    scenario.switchOn(this.#state, person);
    // The first one is how things are without practice, so it adds nothing.
    const add = () => (scenario === scenarios[0] ? undefined : addRow(directory, person));
    const row = scenario.task === 'cancel' ? (findRow(directory, person) ?? add()) : undefined;
    this.#added.set(
      person.id,
      this.#idsOf(person).filter((id) => !known.has(id)),
    );
    this.#current.set(person.id, { scenario, rowId: row?.id });
    this.#latest = person;
    return true;
  }

  #idsOf(person: Person): readonly string[] {
    return this.#state.directory.requestsOf(person).map(({ id }) => id);
  }
}
