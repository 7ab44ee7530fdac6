import { isUnderWay } from '../../src/requests/cancel/cancellation.ts';
import { offersCancel } from '../../src/requests/cancel/offersCancel.ts';
import { loadTheRest } from '../../src/requests/list/listRequests.ts';
import { refetchList } from '../../src/requests/list/refetchList.ts';
import { isPending } from '../../src/requests/request/accessRequest.ts';
import { whyNotCancellable } from '../../src/requests/request/whyNotCancellable.ts';
import { BrowserInMemory } from './browserInMemory.ts';
import type { Command } from './commands.ts';
import type { TabInMemory } from './tabInMemory.ts';
import { Witness } from './witness.ts';

/** A person, their browser and their tenant: obeys commands, and knows which promises were broken on the way. */
export class World {
  readonly #browser = new BrowserInMemory(4);
  readonly #witnesses = new Map<TabInMemory, Witness>();
  /** Confirmed actions of the person that may send something, by request. */
  readonly #intents = new Map<string, number>();
  readonly #violations: string[] = [];
  readonly #advance: (milliseconds: number) => Promise<unknown>;

  /** `advance` moves the clock that the client, the tenant and the network run on. */
  constructor(advance: (milliseconds: number) => Promise<unknown>) {
    this.#advance = advance;
    this.#load(0);
  }

  /** What was broken so far, each beginning with the promise's number. */
  get violations(): readonly string[] {
    for (const witness of this.#witnesses.values()) witness.look();
    this.#countPosts();
    const witnessed = [...this.#witnesses.values()].flatMap(({ violations }) => violations);
    return [...this.#violations, ...this.#browser.violations, ...witnessed];
  }

  /** Does what the command says, as far as it makes sense now, and lets a millisecond pass. */
  async obey(command: Command): Promise<void> {
    await this.#obey(command);
    await this.#advance(1);
  }

  /** Nothing goes wrong any more, and enough time passes for everything that is under way. */
  async calmDown(): Promise<void> {
    const { tenant, tabs } = this.#browser;
    this.#browser.isOnline = true;
    tenant.faults.clear();
    tenant.settings.staleReads = 0;
    for (const { session } of tabs) session.resume();
    await this.#advance(200_000);
    for (const tab of tabs) {
      this.#witnesses.get(tab)?.expectAnswers();
      for (const { cancellation } of tab.cancellations.snapshot().values()) {
        if (isUnderWay(cancellation)) this.#violations.push(`I15: ${cancellation.phase} goes on for ever`);
      }
    }
    // A call that was delayed may have met its fault since.
    tenant.faults.clear();
    // A page that was not told of a sign-out shows what it read before; it can only be loaded again.
    for (const place of [0, 1] as const) if (this.#browser.tab(place)?.session.isOver) this.#close(place);
    if (this.#browser.tabs.length === 0) this.#load(0);
    for (const { visit } of this.#browser.tabs) void refetchList(visit, Date.now());
    await this.#advance(200_000);
    for (const tab of this.#browser.tabs) this.#compareWithServer(tab);
  }

  async #obey(command: Command): Promise<void> {
    const { tenant, ids } = this.#browser;
    const tab = 'tab' in command ? this.#browser.tab(command.tab) : undefined;
    const id = ('row' in command ? ids[command.row] : undefined) ?? '';
    switch (command.do) {
      case 'cancel':
        return tab && this.#cancel(tab, id, command.presses);
      case 'cancelTogether':
        return tab && this.#cancelTogether(tab, command.rows);
      case 'stop':
        return tab?.bulk.stop();
      case 'checkAgain':
        if (!tab) return;
        if (tab.cancellations.snapshot().get(id)?.cancellation.phase === 'unknown') this.#witnesses.get(tab)?.asked(id);
        return tab.cancellations.checkAgain(id);
      case 'refresh':
        if (tab) void refetchList(tab.visit, Date.now());
        return;
      case 'loadTheRest':
        if (tab) void loadTheRest(tab.visit);
        return;
      case 'load':
        return this.#load(command.tab);
      case 'restore':
      case 'comeBackUnasked': {
        this.#close(command.tab);
        return this.#watch(await this.#browser.restore(command.tab, command.do === 'comeBackUnasked'));
      }
      case 'signOutElsewhere':
        this.#browser.signOutElsewhere(command.isHeard);
        return this.#keepViolationsOfClosed();
      case 'close':
        return this.#close(command.tab);
      case 'endSession':
        return tab?.session.end();
      case 'troubleTokens':
        return tab?.session.trouble(command.kind);
      case 'approve':
      case 'deny':
        if (tenant.directory.request(id).state === 'pendingApproval') tenant.directory[command.do](id);
        return;
      case 'deliver':
        if (tenant.directory.request(id).state === 'delivering') tenant.directory.deliver(id);
        return;
      case 'fail': {
        const match = command.on === 'list' && command.page !== undefined ? { match: { page: command.page } } : {};
        tenant.faults.add({ on: command.on, ...match, ...command.fault });
        return;
      }
      case 'lag':
        tenant.settings.staleReads += command.reads;
        return;
      case 'wait':
        await this.#advance(command.milliseconds);
        return;
      case 'goOffline':
      case 'goOnline':
        this.#browser.isOnline = command.do === 'goOnline';
        return;
    }
  }

  #load(place: 0 | 1): void {
    this.#close(place);
    this.#watch(this.#browser.load(place));
  }

  #watch(tab: TabInMemory | undefined): void {
    if (tab) this.#witnesses.set(tab, new Witness(this.#browser, tab));
  }

  #close(place: 0 | 1): void {
    this.#browser.close(place);
    this.#keepViolationsOfClosed();
  }

  /** What a page broke stays on record when the page is gone. */
  #keepViolationsOfClosed(): void {
    for (const [tab, witness] of this.#witnesses) {
      if (this.#browser.tabs.includes(tab)) continue;
      this.#violations.push(...witness.violations);
      this.#witnesses.delete(tab);
    }
  }

  #cancel(tab: TabInMemory, id: string, presses: number): void {
    const shown = tab.list()?.requests.find((request) => request.id === id);
    if (!shown) return;
    const before = tab.cancellations.snapshot().get(id)?.cancellation;
    if (!before || !isUnderWay(before)) this.#witnesses.get(tab)?.asked(id);
    this.#witnesses.get(tab)?.confirmed(id);
    // Several presses in the same moment are one intent.
    for (let press = 0; press < presses; press++) tab.cancellations.confirm(shown);
    const after = tab.cancellations.snapshot().get(id)?.cancellation;
    if (before === after || after?.phase !== 'sending') return;
    if (whyNotCancellable(shown) !== undefined) this.#violations.push(`I6: ${shown.state} was cancelled`);
    this.#intents.set(id, (this.#intents.get(id) ?? 0) + 1);
  }

  /** The person ticks those that are offered, and confirms once for all of them. */
  #cancelTogether(tab: TabInMemory, rows: readonly number[]): void {
    const records = tab.cancellations.snapshot();
    const chosen = (tab.list()?.requests ?? []).filter(
      (request) =>
        rows.includes(this.#browser.ids.indexOf(request.id)) &&
        offersCancel(request, records.get(request.id)?.cancellation),
    );
    const run = tab.bulk.snapshot();
    const waiting = run?.isOver === false ? run.entries.slice(run.begun).map(({ request }) => request.id) : [];
    for (const { id } of chosen) {
      this.#witnesses.get(tab)?.confirmed(id);
      if (!waiting.includes(id)) this.#intents.set(id, (this.#intents.get(id) ?? 0) + 1);
    }
    tab.bulk.start(chosen);
  }

  #countPosts(): void {
    const { tenant, ids } = this.#browser;
    for (const accessRequestId of ids) {
      const posts = tenant.log.calls({ operation: 'cancel', method: 'POST', accessRequestId });
      const replays = posts.filter(({ status }) => status === 401).length;
      const intents = this.#intents.get(accessRequestId) ?? 0;
      if (posts.length > intents + replays) {
        this.#violations.push(`I1, I2, I4, I10: ${posts.length} POSTs for ${intents} intents`);
      }
      if (tenant.log.concurrentCancels(accessRequestId) > 1) this.#violations.push('I3: two POSTs at once');
      // A token that has expired is nobody's, for Graph and for its log.
      if (posts.some(({ person }) => person !== undefined && person !== 'Model Tester')) {
        this.#violations.push('I5: sent for somebody else');
      }
    }
  }

  #compareWithServer(tab: TabInMemory): void {
    const list = tab.list();
    if (list?.completeness.kind !== 'complete') this.#violations.push(`I16: the list ended ${list?.completeness.kind}`);
    for (const request of list?.requests ?? []) {
      const truth = this.#browser.truth(request.id);
      if (request.state !== truth) this.#violations.push(`I12, I13: ${request.state} is shown, and it is ${truth}`);
      const phase = tab.cancellations.snapshot().get(request.id)?.cancellation.phase;
      if (phase === undefined) continue;
      const isTold = isPending(request)
        ? ['refused', 'stillPending', 'notSent'].includes(phase)
        : phase === (truth === 'cancelled' ? 'cancelled' : 'tooLate');
      if (!isTold) this.#violations.push(`I9: ${phase} is said, and it is ${truth}`);
    }
  }
}
