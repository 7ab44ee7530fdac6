import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Cancellation, isUnderWay } from '../cancel/cancellation.ts';
import { viewNames } from '../find/viewNames.ts';
import { isAccessOver } from '../request/accessEnd.ts';
import { type AccessRequest, isPending } from '../request/accessRequest.ts';
import { type StateFacts, stateWords, statusWords } from '../request/stateWords.ts';
import { statusOf } from '../request/status.ts';

/**
 * What a row says of its request's state. `tone` names the colours: a state of a request, `unknown`, or `done` for what has
 * been carried out without access that is there now.
 */
export interface RowState {
  readonly words: MessageDescriptor;
  readonly tone: AccessRequest['state'] | 'done';
}

/** The state of a row at `now`, in milliseconds since 1970: that of the request, unless a cancel knows better or puts it in doubt. */
export function rowState(request: StateFacts, cancellation: Cancellation | undefined, now: number): RowState {
  const phase = cancellation?.phase;
  if (phase === 'accepted' || phase === 'cancelled') {
    return { words: statusWords.cancelled, tone: 'cancelled' };
  }
  if (cancellation && isUnderWay(cancellation)) {
    return { words: phase === 'sending' ? msg`Cancelling` : msg`Not known yet`, tone: 'unknown' };
  }
  if (phase === 'unknown') return { words: msg`Not known`, tone: 'unknown' };
  return { words: stateWords(request, now), tone: toneOf(request, now) };
}

/** A row's state in the language of the page; of a pending request with the name of the view that holds such. */
export function rowStateText(i18n: I18n, { words, tone }: RowState): string {
  const text = i18n._(words);
  if (tone === 'done' || !isPending({ state: tone })) return text;
  const pending = i18n._(viewNames.pending);
  return text.includes(pending) ? text : `${pending} · ${text}`;
}

function toneOf(request: StateFacts, now: number): RowState['tone'] {
  if (request.state !== 'delivered') return request.state;
  return statusOf(request) === 'delivered' && !isAccessOver(request, now) ? 'delivered' : 'done';
}
