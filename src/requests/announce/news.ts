import { type BulkRun, ownCancels } from '../cancel/bulk/bulkCancel.ts';
import { type BulkCounts, countsOf } from '../cancel/bulk/bulkProgress.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { type OutcomeWords, outcomeWords } from '../cancel/outcomeWords.ts';
import type { ProblemOfList } from '../list/ListProblem.tsx';
import type { Change } from '../list/listChanges.ts';
import { listCode } from '../list/listCode.ts';
import type { RequestListHandle } from '../list/useRequestList.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { statusOf } from '../request/status.ts';

/** What the page shows that may be news to somebody who does not see it. */
export interface OnPage {
  readonly records: ReadonlyMap<string, CancellationRecord>;
  readonly run: BulkRun | undefined;
  readonly changes: ReadonlyMap<string, Change>;
  readonly requests: readonly AccessRequest[];
  /** The list behind the view. */
  readonly shownList: Pick<RequestListHandle, 'scope' | 'list' | 'asked'>;
  /** What the list is narrowed to, for the number of matches to be said; `undefined` when it is not. */
  readonly search: string | undefined;
}

/** One thing to say. */
export type News =
  | { readonly kind: 'outcome'; readonly id: string; readonly words: OutcomeWords }
  | { readonly kind: 'run'; readonly progress: BulkCounts; readonly isOver: boolean }
  | { readonly kind: 'changes'; readonly requests: readonly AccessRequest[] }
  | { readonly kind: 'matches'; readonly count: number }
  | { readonly kind: 'listProblem'; readonly problem: ProblemOfList; readonly hasRows: boolean }
  | { readonly kind: 'unreadable'; readonly count: number }
  | { readonly kind: 'listRecovered' };

/**
 * What has not been said yet: outcomes, a run's beginning and end in place of its single outcomes, what a reading of the
 * list has brought, and how many requests match. `said` holds what has been said of each thing, whatever the language,
 * and is brought up to date.
 */
export function newsOf(
  { records, run, changes, requests, shownList, search }: OnPage,
  said: Map<string, string>,
): News[] {
  const all: News[] = [];
  const say: Say = (topic, what, news) => {
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
  const isNews = (request: AccessRequest) =>
    changes.has(request.id) && !records.has(request.id) && said.get(`change ${request.id}`) !== statusOf(request);
  const changed = changes.size > 0 ? requests.filter(isNews) : [];
  for (const request of changed) said.set(`change ${request.id}`, statusOf(request));
  if (changed.length > 0) all.push({ kind: 'changes', requests: changed });
  sayOfList(shownList, said, say);
  if (search === undefined) said.delete('matches');
  else say('matches', search, { kind: 'matches', count: requests.length });
  return all;
}

type Say = (topic: string, what: string, news: News) => void;

const topics = { target: 'list target', createdBy: 'list createdBy' } as const;

/** That a list has failed or is incomplete, and that it is whole again; what is on its way is no news. */
function sayOfList({ scope, list, asked }: OnPage['shownList'], said: Map<string, string>, say: Say): void {
  const topic = topics[scope];
  // Who comes back to a list is told again what is wrong with it.
  said.delete(topics[scope === 'target' ? 'createdBy' : 'target']);
  if (!list || list.completeness.kind === 'loading') return;
  const { completeness, unreadable, requests } = list;
  if (completeness.kind !== 'complete') {
    const hasRows = requests.length > 0;
    const { at } = completeness.kind === 'failed' ? completeness.failure.handle : completeness.handle;
    const what = `${listCode(completeness)} ${hasRows}`;
    // Who has asked for a reading is told that it failed, also where it did so as the one before.
    const isAnswer = said.get('asked') !== `${topic} ${asked}` && said.get('failedCall') !== String(at);
    if (isAnswer) said.delete(topic);
    if (said.get(topic) !== what) said.set('failedCall', String(at));
    said.set('asked', `${topic} ${asked}`);
    say(topic, what, { kind: 'listProblem', problem: completeness, hasRows });
  } else if (unreadable > 0) say(topic, String(unreadable), { kind: 'unreadable', count: unreadable });
  else if (said.has(topic)) {
    said.delete(topic);
    say('recovered', String(list.startedAt), { kind: 'listRecovered' });
  }
}
