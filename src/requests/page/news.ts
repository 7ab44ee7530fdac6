import { type BulkProgress, type BulkRun, isRunning, progressOf } from '../cancel/bulk/bulkCancel.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { type OutcomeWords, outcomeWords } from '../cancel/outcomeWords.ts';
import type { Change } from '../list/listChanges.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { statusOf } from '../request/status.ts';

/** What the page shows that may be news to somebody who does not see it. */
export interface OnPage {
  readonly records: ReadonlyMap<string, CancellationRecord>;
  readonly run: BulkRun | undefined;
  readonly changes: ReadonlyMap<string, Change>;
  readonly requests: readonly AccessRequest[];
  /** What the list is narrowed to, for the number of matches to be said; `undefined` when it is not. */
  readonly search: string | undefined;
}

/** One thing to say. */
export type News =
  | { readonly kind: 'outcome'; readonly words: OutcomeWords }
  | { readonly kind: 'run'; readonly progress: BulkProgress; readonly isOver: boolean }
  | { readonly kind: 'changes'; readonly requests: readonly AccessRequest[] }
  | { readonly kind: 'matches'; readonly count: number };

/**
 * What has not been said yet: outcomes, a run's beginning and end in place of its single outcomes, what a reading of the
 * list has brought, and how many requests match. `said` holds what has been said of each thing, whatever the language,
 * and is brought up to date.
 */
export function newsOf({ records, run, changes, requests, search }: OnPage, said: Map<string, string>): News[] {
  const all: News[] = [];
  const say = (about: string, what: string, news: News) => {
    if (said.get(about) !== what) all.push(news);
    said.set(about, what);
  };
  const together = new Set(run?.requests.map(({ id }) => id));
  for (const [id, record] of records) {
    const words = outcomeWords(record);
    if (together.has(id)) said.set(id, words.headline.id);
    else say(id, words.headline.id, { kind: 'outcome', words });
  }
  if (run) {
    const progress = progressOf(run, records);
    const isOver = !isRunning(run, records);
    const what = isOver ? JSON.stringify(progress) : 'running';
    say(`run ${run.startedAt}`, what, { kind: 'run', progress, isOver });
  }
  // Each change by itself: a search or another order shows the same ones again, and that is no news.
  const changed = requests.filter(
    (request) =>
      changes.has(request.id) && !records.has(request.id) && said.get(`change ${request.id}`) !== statusOf(request),
  );
  for (const request of changed) said.set(`change ${request.id}`, statusOf(request));
  if (changed.length > 0) all.push({ kind: 'changes', requests: changed });
  if (search === undefined) said.delete('matches');
  else say('matches', search, { kind: 'matches', count: requests.length });
  return all;
}
