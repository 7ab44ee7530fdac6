import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { formatParts } from '../../i18n/format/lists.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import visuallyHidden from '../../ui/visuallyHidden.module.css';
import { bulkHeadline } from '../cancel/bulk/bulkWords.ts';
import type { OutcomeWords } from '../cancel/outcomeWords.ts';
import { problemWords } from '../list/ListFailureText.tsx';
import { type ProblemOfList, problemHeadline } from '../list/ListProblem.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { requestPhrase } from '../request/requestPhrase.ts';
import { stateWords } from '../request/stateWords.ts';
import { type News, newsOf, type OnPage } from './news.ts';

/** More changes than this are only counted. */
const mostNamed = 3;

/**
 * Says each news once to a screen reader: outcomes, a run's beginning and end in place of its single outcomes, and what
 * a reading of the list has brought, and that a list has failed or is whole again. The words stay on the page elsewhere,
 * where nothing is a live region.
 */
export function Announcer({ records, run, changes, requests, shownList: { scope, list, asked }, search }: OnPage) {
  const { i18n } = useLingui();
  const said = useRef(new Map<string, string>());
  const [message, setMessage] = useState('');
  useEffect(() => {
    const news = newsOf({ records, run, changes, requests, shownList: { scope, list, asked }, search }, said.current);
    if (news.length === 0) return;
    const text = news.map((one) => newsWords(i18n, one)).join(' ');
    // A screen reader is told of what changes in the page: the same words twice would not.
    setMessage((previous) => (previous === text ? `${text}\u00a0` : text));
  }, [records, run, changes, requests, scope, list, asked, search, i18n]);
  return (
    <div role="status" className={visuallyHidden['visuallyHidden']}>
      {message}
    </div>
  );
}

function newsWords(i18n: I18n, news: News): string {
  switch (news.kind) {
    case 'outcome':
      return outcomeSentence(i18n, news.words);
    case 'run':
      return withFullStop(i18n._(bulkHeadline(news.progress, news.isOver)));
    case 'changes':
      return withFullStop(changeWords(i18n, news.requests));
    case 'matches':
      return withFullStop(matchWords(news.count));
    case 'listProblem':
      return listProblemSentence(i18n, news.problem, news.hasRows);
    case 'unreadable':
      return withFullStop(unreadableWords(news.count));
    case 'listRecovered':
      return withFullStop(t`Updated just now`);
  }
}

function outcomeSentence(i18n: I18n, words: OutcomeWords): string {
  const headline = i18n._(words.headline);
  const explanation = joinSentences(i18n, words.explanation);
  return t({ comment: 'Two sentences, one after the other', message: `${headline}. ${explanation}` });
}

function listProblemSentence(i18n: I18n, problem: ProblemOfList, hasRows: boolean): string {
  const headline = i18n._(problemHeadline(hasRows));
  const explanation = i18n._(problemWords(problem));
  return t({ comment: 'Two sentences, one after the other', message: `${headline}. ${explanation}` });
}

function unreadableWords(unreadable: number): string {
  return plural(unreadable, { one: '# request could not be read', other: '# requests could not be read' });
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
    changed.map((one) => {
      const request = i18n._(requestPhrase(one, displayName(one)));
      const state = i18n._(stateWords(one, Date.now()));
      return t`${request} is now “${state}”`;
    }),
  );
  return plural(count, { one: `# request has changed: ${changes}`, other: `# requests have changed: ${changes}` });
}
