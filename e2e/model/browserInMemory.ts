import { completeSignIn } from '../../src/auth/completeSignIn.ts';
import { noteSignOut } from '../../src/auth/tab/session.ts';
import { sharedFloor } from '../../src/graph/retryFloor.ts';
import { inMemory } from '../../tenant/carriers/inMemory.ts';
import { graph } from '../../tenant/graph/graph.ts';
import { createTenant } from '../../tenant/state/createTenant.ts';
import type { TenantState } from '../../tenant/state/tenantState.ts';
import { LocksInMemory } from './locksInMemory.ts';
import { SessionInMemory } from './sessionInMemory.ts';
import { setLocalStorage, storageInMemory, withSessionStorage } from './storageInMemory.ts';
import { clock, openTab, type TabInMemory } from './tabInMemory.ts';

const origins = { app: 'http://app.test', login: 'http://login.test', graph: 'http://graph.test' };

/** One person's browser with two places for tabs, and the tenant it talks to, in one process. */
export class BrowserInMemory {
  readonly tenant: TenantState;
  readonly personId: string;
  /** The ids of all their requests. */
  readonly ids: readonly string[];
  readonly locks = new LocksInMemory();
  readonly floor;
  readonly send: typeof fetch;
  isOnline = true;
  /** What the platform's `fetch` was handed that it must not be: see `TabInMemory`. */
  readonly violations: string[] = [];
  readonly #pastStates = new Map<string, Set<string>>();
  readonly #tabs: [TabInMemory | undefined, TabInMemory | undefined] = [undefined, undefined];
  /** What each place stores for as long as it exists, whether a page is loaded in it or not. */
  readonly #storages = [storageInMemory(), storageInMemory()] as const;
  readonly #sessions: [SessionInMemory | undefined, SessionInMemory | undefined] = [undefined, undefined];
  #toldNotBefore = 0;

  constructor(requests: number) {
    this.tenant = createTenant({ origins });
    const person = this.tenant.directory.addPerson('Model Tester');
    this.personId = person.id;
    this.ids = Array.from({ length: requests }, () => this.tenant.directory.addRequest(person).id);
    this.tenant.settings.pageSize = 2;
    setLocalStorage(storageInMemory());
    this.floor = sharedFloor(storageInMemory(), clock, 'account');
    this.send = this.#watched(inMemory(this.tenant, graph(this.tenant)));
  }

  /** The state of a request in the tenant, in the app's spelling. */
  truth(id: string): string {
    const truth = this.tenant.directory.request(id).state.replace('canceled', 'cancelled');
    this.#pastStates.set(id, (this.#pastStates.get(id) ?? new Set(['pendingApproval'])).add(truth));
    return truth;
  }

  /** Whether the request is, or has been, in this state. */
  wasEver(id: string, state: string): boolean {
    return this.truth(id) === state || this.#pastStates.get(id)?.has(state) === true;
  }

  /** The tabs that are open. */
  get tabs(): readonly TabInMemory[] {
    return this.#tabs.filter((tab) => tab !== undefined);
  }

  tab(place: 0 | 1): TabInMemory | undefined {
    return this.#tabs[place];
  }

  /** Loads the page in this place, anew if it is there, and signs in: a first visit, or coming back from a sign-in. */
  load(place: 0 | 1): TabInMemory {
    this.close(place);
    return this.#open(place, new SessionInMemory(this.tenant, this.personId, this.#storages[place]));
  }

  /**
   * Loads the page in this place with whatever it has stored: a reload, or a tab that the browser brings back. With
   * `isUnasked` the address holds an answer to a question that nobody has asked. `undefined` where nobody is signed in.
   */
  async restore(place: 0 | 1, isUnasked: boolean): Promise<TabInMemory | undefined> {
    this.close(place);
    const session = this.#sessions[place];
    if (!session) return undefined;
    const answer = isUnasked ? { fragment: '#code=1&state=2', view: undefined, refusal: undefined } : undefined;
    const { account } = await withSessionStorage(this.#storages[place], () => completeSignIn(session.msal, answer));
    return account && this.#open(place, session);
  }

  /** The person signs out in a third tab. A page that is there hears of it, or does not, as one that is frozen. */
  signOutElsewhere(isHeard: boolean): void {
    withSessionStorage(storageInMemory(), () => noteSignOut(Date.now()));
    for (const place of [0, 1] as const) {
      const session = this.#sessions[place];
      if (session) session.isOver = true;
      if (!this.#tabs[place] || !isHeard) continue;
      this.close(place);
      this.#sessions[place] = undefined;
    }
  }

  #open(place: 0 | 1, session: SessionInMemory): TabInMemory {
    this.#sessions[place] = session;
    const tab = openTab(this, origins.graph, session);
    this.#tabs[place] = tab;
    return tab;
  }

  /** The page in this place goes away in the middle of whatever it does. */
  close(place: 0 | 1): void {
    this.#tabs[place]?.unload();
    this.#tabs[place] = undefined;
  }

  /** Watches every call for what no call may do, whatever the rest of the client believes. */
  #watched(send: typeof fetch): typeof fetch {
    return async (input, init) => {
      const url = new URL(String(input));
      if (url.origin !== origins.graph) this.violations.push(`I19: a token for ${url.origin}`);
      if (!this.isOnline) this.violations.push('I22: a call while offline');
      if (Date.now() < this.#toldNotBefore) this.violations.push('I18: a call before Retry-After had passed');
      const response = await send(input, init);
      // RFC 9110, 10.2.3, and RFC 6585, 4: the header has a meaning with these.
      const isBusy = response.status === 429 || response.status >= 500;
      const seconds = isBusy ? response.headers.get('retry-after') : null;
      if (seconds) this.#toldNotBefore = Math.max(this.#toldNotBefore, Date.now() + Number(seconds) * 1_000);
      return response;
    };
  }
}
