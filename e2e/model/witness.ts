import { i18n } from '@lingui/core';
import { newsOf } from '../../src/requests/announce/news.ts';
import { isUnderWay, settlingTime } from '../../src/requests/cancel/cancellation.ts';
import type { CancellationRecord } from '../../src/requests/cancel/cancellations.ts';
import { outcomeWords } from '../../src/requests/cancel/outcomeWords.ts';
import { isFinal, type RequestState } from '../../src/requests/request/accessRequest.ts';
import type { Call } from '../../tenant/core/callLog.ts';
import type { BrowserInMemory } from './browserInMemory.ts';
import type { TabInMemory } from './tabInMemory.ts';

/** The refusals that say for certain that nothing was done. */
const definite: readonly unknown[] = [400, 401, 403, 404, 409, 429];
/** What an alarm may be late, in milliseconds. */
const lateness = 50;

/** Watches one tab, at every change of what it shows, for a promise that it breaks. */
export class Witness {
  readonly #browser: BrowserInMemory;
  readonly #tab: TabInMemory;
  readonly #shownFinal = new Map<string, RequestState>();
  readonly #lastAsked = new Map<string, number>();
  /** What has been announced of each thing: see `newsOf`. */
  readonly #said = new Map<string, string>();
  /** The requests whose latest intent has had no outcome announced since. */
  readonly #unanswered = new Set<string>();
  #newestReading = 0;
  /** What was broken, in the order in which it was seen. */
  readonly violations: string[] = [];

  constructor(browser: BrowserInMemory, tab: TabInMemory) {
    this.#browser = browser;
    this.#tab = tab;
    tab.cancellations.subscribe(() => this.look());
    tab.bulk.subscribe(() => this.look());
    tab.visit.queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') this.look();
    });
  }

  /** The person asks for something whose progress has to end within a minute. */
  asked(id: string): void {
    this.#lastAsked.set(id, Date.now());
  }

  /** The person has confirmed this request's cancel, by itself or together with others. */
  confirmed(id: string): void {
    this.#unanswered.add(id);
  }

  /** Everything had time to end: each intent has an outcome beside its request, and it was announced. */
  expectAnswers(): void {
    this.look();
    for (const id of this.#unanswered) {
      const phase = this.#tab.cancellations.snapshot().get(id)?.cancellation.phase;
      this.#broken(`I23: an intent has no answer that was announced; beside it stands ${phase}`);
    }
  }

  /** Looks at all that the tab shows, and listens to what it says. */
  look(): void {
    this.#listen();
    this.#lookAtList();
    for (const [id, record] of this.#tab.cancellations.snapshot()) this.#lookAtCancel(id, record);
  }

  #listen(): void {
    const records = this.#tab.cancellations.snapshot();
    const run = this.#tab.bulk.snapshot();
    const page = {
      records,
      run,
      changes: new Map(),
      requests: [],
      shownList: { scope: 'target', list: undefined, asked: 0 },
      search: undefined,
    } as const;
    for (const news of newsOf(page, this.#said)) {
      if (news.kind === 'outcome' && news.words.tone !== 'progress') this.#unanswered.delete(news.id);
      if (news.kind !== 'run' || !news.isOver) continue;
      for (const { request } of run?.entries ?? []) if (records.has(request.id)) this.#unanswered.delete(request.id);
    }
  }

  #lookAtList(): void {
    const list = this.#tab.list();
    if (!list) return;
    if (list.startedAt < this.#newestReading) this.#broken('I13: an older reading took over');
    this.#newestReading = list.startedAt;
    if (list.completeness.kind === 'complete' && list.unreadable === 0) {
      if (list.requests.length !== this.#browser.ids.length) this.#broken('I16: incomplete, and called complete');
    }
    for (const { id, state } of list.requests) {
      if (!this.#browser.wasEver(id, state)) this.#broken(`I14: ${state} was never so`);
      const before = this.#shownFinal.get(id);
      if (before && !isFinal(state)) this.#broken(`I12: ${before} became ${state}`);
      if (isFinal(state)) this.#shownFinal.set(id, state);
      if (state === 'cancelled' && this.#browser.truth(id) !== 'cancelled')
        this.#broken('I7: shown as cancelled, and is not');
    }
  }

  #lookAtCancel(id: string, record: CancellationRecord): void {
    const { cancellation } = record;
    const { phase, handle } = cancellation;
    const truth = this.#browser.truth(id);
    const headline = i18n._(outcomeWords(record).headline);
    if (headline.startsWith('Cancelled') && truth !== 'cancelled')
      this.#broken(`I7: "${headline}", and it is ${truth}`);
    if (headline.startsWith('Too late') && ['pendingApproval', 'cancelled'].includes(truth)) {
      this.#broken(`I11: "${headline}", and it is ${truth}`);
    }
    const calls = this.#posts(id).filter(({ headers }) => headers['client-request-id'] === handle?.clientRequestId);
    if (phase === 'refused') {
      // The last: one that was sent without the header is like every other without, and one may be replayed.
      const call = calls.at(-1);
      if (!call || !definite.includes(call.status)) this.#broken(`I8: "${headline}" after ${call?.status}`);
      if (handle?.status !== call?.status) this.#broken('I17: the handle names another answer');
    }
    if (phase === 'notSent') {
      // What was not sent has no id: nothing left from the intent until it was known.
      const isOfIntent = (at: number) => at >= cancellation.intentAt && at <= (handle?.at ?? cancellation.intentAt);
      const sent = handle?.clientRequestId === undefined ? this.#posts(id).filter(({ at }) => isOfIntent(at)) : calls;
      if (sent.some(({ status }) => status !== 401)) {
        this.#broken(`I22: "${headline}", and it was sent`);
      }
    }
    if (phase === 'stillPending' && !this.#wasReadBefore(cancellation.seenAt, id)) {
      this.#broken(`I9: "${headline}" without a reading`);
    }
    if (isUnderWay(cancellation)) {
      // One of a run is asked for when its turn has come.
      const since = Math.max(this.#lastAsked.get(id) ?? 0, cancellation.intentAt);
      if (Date.now() - since > settlingTime + lateness) this.#broken(`I15: ${phase} for more than a minute`);
    }
    if (/ey[A-Za-z0-9]|[{}]/.test(headline + Object.values(handle ?? {}).join())) this.#broken('I17: a token, or JSON');
  }

  /** Whether a list was read by then that began after the latest POST for this request; a later POST does not matter. */
  #wasReadBefore(moment: number, id: string): boolean {
    const sent = this.#posts(id).findLast(({ at }) => at <= moment)?.at ?? 0;
    return this.#browser.tenant.log
      .calls({ operation: 'list', method: 'GET', processed: true })
      .some(({ at }) => at >= sent && at <= moment);
  }

  #posts(accessRequestId: string): readonly Call[] {
    return this.#browser.tenant.log.calls({ operation: 'cancel', method: 'POST', accessRequestId });
  }

  #broken(what: string): void {
    this.violations.push(what);
  }
}
