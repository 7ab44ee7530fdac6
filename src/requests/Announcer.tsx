import { useEffect, useRef, useState } from 'react';
import visuallyHidden from '../ui/visuallyHidden.module.css';
import type { AccessRequest } from './accessRequest.ts';
import { type BulkRun, isRunning, progressOf } from './bulkCancel.ts';
import { bulkHeadline } from './bulkWords.ts';
import type { CancellationRecord } from './cancellations.ts';
import { displayName } from './displayName.ts';
import type { Change } from './listChanges.ts';
import { outcomeWords } from './outcomeWords.ts';
import { stateWords } from './stateWords.ts';

/** More changes than this are only counted. */
const mostNamed = 3;

/**
 * Says each news once to a screen reader: outcomes, a run's beginning and end in place of its single outcomes, and what
 * a reading of the list has brought. The words stay on the page elsewhere, where nothing is a live region.
 */
export function Announcer({
  records,
  run,
  changes,
  requests,
  search,
}: {
  records: ReadonlyMap<string, CancellationRecord>;
  run: BulkRun | undefined;
  changes: ReadonlyMap<string, Change>;
  requests: readonly AccessRequest[];
  /** What the list is narrowed to, for the number of matches to be said; `undefined` when it is not. */
  search: string | undefined;
}) {
  const said = useRef(new Map<string, string>());
  const searched = useRef<string>(undefined);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const news: string[] = [];
    const say = (about: string, headline: string, explanation = '') => {
      if (said.current.get(about) !== headline) news.push(`${headline}.${explanation && ` ${explanation}`}`);
      said.current.set(about, headline);
    };
    const together = new Set(run?.requests.map(({ id }) => id));
    for (const [id, { request, cancellation }] of records) {
      const { headline, explanation } = outcomeWords(cancellation, displayName(request));
      if (together.has(id)) said.current.set(id, headline);
      else say(id, headline, explanation);
    }
    if (run) say(`run ${run.startedAt}`, bulkHeadline(progressOf(run, records), !isRunning(run, records)));
    const others = requests.filter(({ id }) => changes.has(id) && !records.has(id));
    if (others.length > 0) say('changes', changeWords(others));
    if (search !== undefined) {
      const count = requests.length === 1 ? '1 match' : `${requests.length} matches`;
      if (search !== searched.current) news.push(`${count}.`);
    }
    searched.current = search;
    if (news.length > 0) setMessage(news.join(' '));
  }, [records, run, changes, requests, search]);
  return (
    <div role="status" className={visuallyHidden['visuallyHidden']}>
      {message}
    </div>
  );
}

function changeWords(changed: readonly AccessRequest[]): string {
  const count = changed.length === 1 ? '1 request has changed' : `${changed.length} requests have changed`;
  if (changed.length > mostNamed) return count;
  return `${count}: ${changed.map((request) => `${displayName(request)} is now “${stateWords(request)}”`).join(', ')}`;
}
