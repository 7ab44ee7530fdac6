import { type AccessPackage, packageNamed, packages } from './accessPackage.ts';
import { type Assignment, assignmentsAfter } from './assignment.ts';
import type { AssignmentRequest, NewRequest, Progress, RequestFacts } from './assignmentRequest.ts';
import { guidOf } from './guid.ts';
import { type Person, seededPeople } from './person.ts';
import { type Seed, seeds } from './seeds/seeds.ts';

interface Version extends Progress {
  /** Milliseconds on the tenant's clock from which on this is so. */
  readonly since: number;
}

interface Entry {
  readonly facts: RequestFacts;
  /** Oldest first; the last ones may lie in the future (a cancel under way). */
  versions: Version[];
}

/** Which moment a reader sees: the truth at a time, or what was true before the latest change. */
export type AsOf = number | 'previous';

/** The tenant's people, packages and requests. Graph reads it; tests read and change it. */
export class Directory {
  readonly #now: () => number;
  readonly #people: Person[] = [...seededPeople];
  readonly #entries = new Map<string, Entry>();
  readonly #unsown = new Set<Seed>(seeds);
  /** Ids of packages, and of the people who have them no more. */
  readonly #ended = new Set<readonly [string, string]>();
  #added = 0;

  constructor(now: () => number) {
    this.#now = now;
    for (const seed of seeds) if (!seed.isLarge) this.#sow(seed);
  }

  get people(): readonly Person[] {
    return this.#people;
  }

  get packages(): readonly AccessPackage[] {
    return packages;
  }

  /** By full name, first name, user principal name, mail or object id; throws where there is nobody. */
  person(who: string): Person {
    const found = this.findPerson(who);
    if (!found) throw new Error(`Nobody in the tenant is called "${who}".`);
    return found;
  }

  /** As `person`, but `undefined` where there is nobody. */
  findPerson(who: string): Person | undefined {
    const wanted = who.toLowerCase();
    return this.#people.find(({ id, name, userPrincipalName, mail }) =>
      [id, name, name.split(' ')[0], userPrincipalName, mail].some((known) => known?.toLowerCase() === wanted),
    );
  }

  /** Somebody new, without requests. */
  addPerson(name: string, kind: Person['kind'] = 'member'): Person {
    const id = guidOf(`person ${name} ${this.#people.length}`);
    const mail = `person${this.#people.length}@marlowharbour.example`;
    const person: Person = { id, name, kind, mail, userPrincipalName: mail, description: 'Added by a test' };
    this.#people.push(person);
    return person;
  }

  /** A request for this person, made now and waiting for approval unless told otherwise. Returns it as it is. */
  addRequest(who: string | Person, made: NewRequest = {}): AssignmentRequest {
    const entry = this.#add(this.#personOf(who), made, this.#now());
    return this.request(entry.facts.id);
  }

  /** Requests for or by this person as they are at this moment, in the order Graph lists them. */
  requestsOf(who: string | Person): readonly AssignmentRequest[] {
    const { id } = this.#personOf(who);
    return this.#read(
      this.#now(),
      ({ facts }) => facts.target.id === id || facts.creator?.id === id,
      this.#personOf(who),
    );
  }

  /** One of Graph's two lists as a reader sees it at a moment. */
  list(person: Person, list: 'target' | 'createdBy', asOf: AsOf): readonly AssignmentRequest[] {
    return this.#read(asOf, ({ facts }) => facts[list === 'target' ? 'target' : 'creator']?.id === person.id, person);
  }

  /** What this person has access to, and had. */
  assignmentsOf(person: Person): readonly Assignment[] {
    const ended = new Set([...this.#ended].filter(([, id]) => id === person.id).map(([packageId]) => packageId));
    return assignmentsAfter(this.list(person, 'target', this.#now()), ended, this.#now());
  }

  /** Access ends without a request: an administrator or a review has taken it away. */
  endAccess(who: string, packageName: string): void {
    this.#ended.add([packageNamed(packageName).id, this.person(who).id]);
  }

  /** Takes a request away, as if it had never been made. */
  removeRequest(id: string): void {
    this.#entries.delete(id.toLowerCase());
  }

  /** A request as it is at this moment; throws where there is none. */
  request(id: string): AssignmentRequest {
    const found = this.findRequest(id);
    if (!found) throw new Error(`There is no request ${id}.`);
    return found;
  }

  /** As `request`, but `undefined` where there is none. */
  findRequest(id: string): AssignmentRequest | undefined {
    const entry = this.#entry(id);
    return entry && shown(entry, this.#now());
  }

  /** The change takes effect now, or after a delay in milliseconds. It overrides changes that have not yet taken effect. */
  setState(id: string, change: Partial<Progress>, delay = 0): void {
    const now = this.#now();
    const entry = this.#entry(id);
    if (!entry) throw new Error(`There is no request ${id}.`);
    const { state, status, completedDateTime } = this.request(id);
    const kept = entry.versions.filter(({ since }) => since <= now);
    entry.versions = [...kept, { state, status, completedDateTime, ...change, since: now + delay }];
  }

  /** An approver says yes; the access is then being given. */
  approve(id: string): void {
    this.setState(id, { state: 'delivering', status: 'Delivering', completedDateTime: null });
  }

  /** An approver says no. */
  deny(id: string): void {
    this.setState(id, { state: 'denied', status: 'Denied', completedDateTime: this.#timestamp() });
  }

  /** The access has arrived. */
  deliver(id: string): void {
    this.setState(id, { state: 'delivered', status: 'Delivered', completedDateTime: this.#timestamp() });
  }

  /** Taken back, after a delay in milliseconds. */
  cancel(id: string, delay = 0): void {
    this.setState(id, { state: 'canceled', status: 'Canceled', completedDateTime: this.#timestamp(delay) }, delay);
  }

  #timestamp(delay = 0): string {
    return new Date(this.#now() + delay).toISOString();
  }

  #personOf(who: string | Person): Person {
    return typeof who === 'string' ? this.person(who) : who;
  }

  #entry(id: string): Entry | undefined {
    const wanted = id.toLowerCase();
    if (!this.#entries.has(wanted)) for (const seed of this.#unsown) this.#sow(seed);
    return this.#entries.get(wanted);
  }

  #read(asOf: AsOf, belongs: (entry: Entry) => boolean, person: Person): AssignmentRequest[] {
    for (const seed of this.#unsown) if (seed.person.id === person.id) this.#sow(seed);
    const read: AssignmentRequest[] = [];
    for (const entry of this.#entries.values()) {
      const request = belongs(entry)
        ? shown(entry, asOf === 'previous' ? previousMoment(entry, this.#now()) : asOf)
        : undefined;
      if (request) read.push(request);
    }
    return read;
  }

  #sow(seed: Seed): void {
    this.#unsown.delete(seed);
    for (const made of seed.requests(this.#now())) this.#add(seed.person, made, Number.NEGATIVE_INFINITY);
  }

  #add(person: Person, made: NewRequest, since: number): Entry {
    const { accessPackage = 'Finance reporting – read', state, status, completedDateTime, ...given } = made;
    const facts: RequestFacts = {
      id: guidOf(`request ${person.id} ${++this.#added}`),
      requestType: 'userAdd',
      createdDateTime: this.#timestamp(),
      expirationDateTime: null,
      justification: null,
      answers: [],
      schedule: null,
      target: person,
      creator: person,
      ...given,
      accessPackage: typeof accessPackage === 'string' ? packageNamed(accessPackage) : accessPackage,
    };
    const progress: Progress = {
      state: state ?? 'pendingApproval',
      status: 'status' in made ? status : 'PendingApproval',
      completedDateTime: completedDateTime ?? null,
    };
    const entry: Entry = { facts, versions: [{ ...progress, since }] };
    this.#entries.set(facts.id.toLowerCase(), entry);
    return entry;
  }
}

/** The request at a moment; `undefined` before it was made. */
function shown({ facts, versions }: Entry, moment: number): AssignmentRequest | undefined {
  const version = versions.findLast(({ since }) => since <= moment);
  if (!version) return undefined;
  const { since: _, ...progress } = version;
  return { ...facts, ...progress };
}

/** A moment at which the version before the present one was the present one. */
function previousMoment({ versions }: Entry, now: number): number {
  const present = versions.findLastIndex(({ since }) => since <= now);
  return versions[Math.max(0, present - 1)]?.since ?? now;
}
