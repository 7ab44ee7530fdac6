import { type BulkRun, ownCancels } from '../cancel/bulk/bulkCancel.ts';
import { type BulkCounts, countsOf } from '../cancel/bulk/bulkProgress.ts';
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
  | { readonly kind: 'outcome'; readonly id: string; readonly words: OutcomeWords }
  | { readonly kind: 'run'; readonly progress: BulkCounts; readonly isOver: boolean }
  | { readonly kind: 'changes'; readonly requests: readonly AccessRequest[] }
  | { readonly kind: 'matches'; readonly count: number };

/**
 * What has not been said yet: outcomes, a run's beginning and end in place of its single outcomes, what a reading of the
 * list has brought, and how many requests match. `said` holds what has been said of each thing, whatever the language,
 * and is brought up to date.
 */
export function newsOf({ records, run, changes, requests, search }: OnPage, said: Map<string, string>): News[] {
  const all: News[] = [];
  const say = (topic: string, what: string, news: News) => {
    if (said.get(topic) !== what) all.push(news);
    said.set(topic, what);
  };
  const about = `run ${run?.startedAt}`;
  // What a run has begun is part of its news up to its end; what becomes of it later is news by itself.
  const together = new Set(run && said.get(about) !== 'over' ? ownCancels(run, records) : []);
  for (const [id, record] of records) {
    const words = outcomeWords(record);
    const what = `${words.headline.id} ${record.cancellation.intentAt}`;
    if (together.has(record.cancellation)) said.set(id, what);
    else say(id, what, { kind: 'outcome', id, words });
  }
  if (run) {
    const { isOver } = run;
    say(about, isOver ? 'over' : 'running', { kind: 'run', progress: countsOf(run, records), isOver });
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
