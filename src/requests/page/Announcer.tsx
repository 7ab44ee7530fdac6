import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { formatParts } from '../../i18n/lists.ts';
import visuallyHidden from '../../ui/visuallyHidden.module.css';
import { type BulkRun, isRunning, progressOf } from '../cancel/bulk/bulkCancel.ts';
import { bulkHeadline } from '../cancel/bulk/bulkWords.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { type OutcomeWords, outcomeWords } from '../cancel/outcomeWords.ts';
import type { Change } from '../list/listChanges.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { stateWords } from '../request/stateWords.ts';

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
  const { i18n } = useLingui();
  const said = useRef(new Map<string, string>());
  const [message, setMessage] = useState('');
  useEffect(() => {
    const sentences: string[] = [];
    /** `what` tells whether it is news, whatever language it was said in before. */
    const say = (about: string, what: string, sentence: () => string) => {
      if (said.current.get(about) !== what) sentences.push(sentence());
      said.current.set(about, what);
    };
    const together = new Set(run?.requests.map(({ id }) => id));
    for (const [id, { request, cancellation }] of records) {
      const words = outcomeWords(cancellation, displayName(request));
      if (together.has(id)) said.current.set(id, words.headline.id);
      else say(id, words.headline.id, () => outcomeSentence(i18n, words));
    }
    if (run) {
      const progress = progressOf(run, records);
      const isOver = !isRunning(run, records);
      const what = isOver ? JSON.stringify(progress) : 'running';
      say(`run ${run.startedAt}`, what, () => withFullStop(i18n._(bulkHeadline(progress, isOver))));
    }
    const others = changes.size === 0 ? [] : requests.filter(({ id }) => changes.has(id) && !records.has(id));
    if (others.length > 0) {
      const what = others.map(({ id, state }) => `${id} ${state}`).join();
      say('changes', what, () => withFullStop(changeWords(i18n, others)));
    }
    if (search === undefined) said.current.delete('matches');
    else say('matches', search, () => withFullStop(matchWords(requests.length)));
    if (sentences.length > 0) setMessage(sentences.join(' '));
  }, [records, run, changes, requests, search, i18n]);
  return (
    <div role="status" className={visuallyHidden['visuallyHidden']}>
      {message}
    </div>
  );
}

function outcomeSentence(i18n: I18n, words: OutcomeWords): string {
  const headline = i18n._(words.headline);
  const explanation = i18n._(words.explanation);
  return t({ comment: 'Two sentences, one after the other', message: `${headline}. ${explanation}` });
}

function withFullStop(sentence: string): string {
  return t({ comment: 'A sentence and the mark that ends it', message: `${sentence}.` });
}

function matchWords(count: number): string {
  return plural(count, { one: '# match', other: '# matches' });
}

function changeWords(i18n: I18n, changed: readonly AccessRequest[]): string {
  const count = changed.length;
  if (count > mostNamed) return plural(count, { one: '# request has changed', other: '# requests have changed' });
  const changes = formatParts(
    changed.map((request) => {
      const packageName = displayName(request);
      const state = i18n._(stateWords(request));
      return t`${packageName} is now “${state}”`;
    }),
  );
  return plural(count, { one: `# request has changed: ${changes}`, other: `# requests have changed: ${changes}` });
}
