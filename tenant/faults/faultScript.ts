import type { Call } from '../core/callLog.ts';
import type { FaultEntry, SignInFault } from './fault.ts';

/** How a script compares the person a fault is for with the person a call is from. */
export type IsPerson = (wanted: string, actual: string | undefined) => boolean;

interface Pending<Entry> {
  readonly entry: Entry;
  left: number;
  hasStruck?: boolean;
}

/** What goes wrong next. Entries strike in the order in which they were added. */
export class FaultScript {
  readonly #isPerson: IsPerson;
  #entries: Pending<FaultEntry>[] = [];
  #signIns: Pending<SignInFault>[] = [];
  readonly #onClear: () => void;

  constructor(isPerson: IsPerson, onClear: () => void) {
    this.#isPerson = isPerson;
    this.#onClear = onClear;
  }

  add(...entries: FaultEntry[]): void {
    for (const entry of entries) this.#entries.push({ entry, left: entry.times ?? 1 });
  }

  /** The next sign-in of this person, or of anybody, is refused with an AADSTS error. */
  signIn(entry: SignInFault): void {
    this.#signIns.push({ entry, left: entry.times ?? 1 });
  }

  /** Nothing goes wrong any more; standing claims challenges end too. */
  clear(): void {
    this.#entries = [];
    this.#signIns = [];
    this.#onClear();
  }

  /** Nothing goes wrong any more for this person by entries that name them as they are named here. */
  forget(person: string): void {
    this.#entries = this.#entries.filter(({ entry }) => entry.person !== person);
    this.#signIns = this.#signIns.filter(({ entry }) => entry.person !== person);
  }

  /** What has not struck yet, sign-in refusals included. */
  get pending(): readonly (FaultEntry | SignInFault)[] {
    return [...this.#entries, ...this.#signIns].map(({ entry }) => entry);
  }

  /**
   * For the tenant itself: the faults that strike this call, used up by it. `delay` and `approvedMeanwhile` let the next
   * matching entry strike too; every other kind is the last.
   */
  take(call: Call): readonly FaultEntry[] {
    const struck: FaultEntry[] = [];
    const following: FaultEntry[] = [];
    for (const pending of this.#entries) {
      if (!this.#matches(pending.entry, call)) continue;
      pending.left -= 1;
      struck.push(pending.entry);
      if (!pending.hasStruck) following.push(...(pending.entry.afterwards ?? []));
      pending.hasStruck = true;
      if (pending.entry.kind !== 'delay' && pending.entry.kind !== 'approvedMeanwhile') break;
    }
    this.#entries = this.#entries.filter(({ left }) => left > 0);
    this.add(...following);
    return struck;
  }

  /** For the tenant itself: the refusal that strikes this person's sign-in, used up by it. */
  takeSignIn(personId: string): SignInFault | undefined {
    const pending = this.#signIns.find(
      ({ entry }) => entry.person === undefined || this.#isPerson(entry.person, personId),
    );
    if (!pending) return undefined;
    pending.left -= 1;
    this.#signIns = this.#signIns.filter(({ left }) => left > 0);
    return pending.entry;
  }

  #matches({ on, match, person }: FaultEntry, call: Call): boolean {
    const isGraph = call.origin === 'graph' && call.operation !== 'preflight';
    if (on !== 'any' && on !== call.operation && !(on === 'graph' && isGraph)) return false;
    if (person !== undefined && !this.#isPerson(person, call.person)) return false;
    if (match?.page !== undefined && match.page !== call.page) return false;
    if (match?.list !== undefined && match.list !== call.list) return false;
    if (match?.method !== undefined && match.method.toUpperCase() !== call.method) return false;
    return match?.requestId === undefined || match.requestId.toLowerCase() === call.accessRequestId?.toLowerCase();
  }
}
