import type { BulkRun } from '../requests/cancel/bulk/bulkCancel.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import { intentAt } from './inPhase.ts';

/** A run of these requests that has begun them all; `of` changes what matters to a test. */
export function bulkRunOf(requests: readonly AccessRequest[], of: Partial<BulkRun> = {}): BulkRun {
  const entries = requests.map((request) => ({ request, intentAt }));
  return { startedAt: 1, entries, begun: requests.length, stop: undefined, isOver: false, ...of };
}
