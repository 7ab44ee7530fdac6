import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Cancellation, isUnderWay } from '../cancel/cancellation.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { stateWords, statusWords } from '../request/stateWords.ts';

/** What a row says of its request's state. `tone` names the colours: a state of a request, or `unknown`. */
export interface RowState {
  readonly words: MessageDescriptor;
  readonly tone: AccessRequest['state'];
}

/** The state of a row: that of the request, unless a cancel knows better or puts it in doubt. */
export function rowState(
  request: Pick<AccessRequest, 'state' | 'rawState' | 'status' | 'type'>,
  cancellation: Cancellation | undefined,
): RowState {
  const phase = cancellation?.phase;
  if (phase === 'accepted' || phase === 'cancelled') {
    return { words: statusWords.cancelled, tone: 'cancelled' };
  }
  if (cancellation && isUnderWay(cancellation)) {
    return { words: phase === 'sending' ? msg`Cancelling` : msg`Not known yet`, tone: 'unknown' };
  }
  if (phase === 'unknown') return { words: msg`Not known`, tone: 'unknown' };
  return { words: stateWords(request), tone: request.state };
}
