import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { formatParts } from '../../../i18n/format/lists.ts';
import type { BulkCounts } from './bulkProgress.ts';

/** What has come of a run so far, in one line: only what there is any of. */
export function bulkResults({ cancelled, tooLate, notCancelled, notKnown, notSent }: BulkCounts): string {
  const parts = [
    cancelled > 0 && plural(cancelled, { one: '# cancelled', other: '# cancelled' }),
    tooLate > 0 && plural(tooLate, { one: '# too late', other: '# too late' }),
    notCancelled > 0 && plural(notCancelled, { one: '# not cancelled', other: '# not cancelled' }),
    notKnown > 0 && plural(notKnown, { one: '# not known yet', other: '# not known yet' }),
    notSent > 0 && plural(notSent, { one: '# not sent', other: '# not sent' }),
  ];
  return formatParts(parts.filter((part) => part !== false));
}

/** A run's headline, which is announced when it changes: once when it begins, once when it is over. */
export function bulkHeadline(progress: BulkCounts, isOver: boolean): MessageDescriptor {
  const { total } = progress;
  if (!isOver) return msg({ message: plural(total, { one: 'Cancelling # request', other: 'Cancelling # requests' }) });
  if (progress.cancelled === total) {
    return msg({ message: plural(total, { one: '# request is cancelled', other: 'All # requests are cancelled' }) });
  }
  const results = bulkResults(progress);
  return msg({ message: plural(total, { one: `# request: ${results}`, other: `# requests: ${results}` }) });
}
