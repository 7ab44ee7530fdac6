import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatDay } from '../../i18n/format/dates.ts';
import { accessEnd } from '../request/accessEnd.ts';
import { type StateFacts, stateWords } from '../request/stateWords.ts';
import { statusOf } from '../request/status.ts';

/**
 * The words for a request's state at `now`, in milliseconds since 1970, where Microsoft Entra may have been asked whether
 * the person has the access now: `isPresent` is what it answered, `undefined` without an answer.
 */
export function stateNow(request: StateFacts, now: number, isPresent: boolean | undefined): MessageDescriptor {
  if (isPresent !== undefined && statusOf(request) === 'delivered') {
    if (isPresent) return msg({ context: 'state of a request', message: 'You have access' });
    const endsAt = accessEnd(request);
    if (endsAt !== undefined && endsAt < now) {
      const date = formatDay(endsAt, now);
      return msg`Access ended ${date}`;
    }
  }
  return stateWords(request, now);
}
