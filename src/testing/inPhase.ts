import type { Cancellation } from '../requests/cancel/cancellation.ts';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';

/** When the person confirmed each cancel of {@link inPhase}, in milliseconds since 1970. */
export const intentAt = Date.UTC(2026, 10, 28, 9);

const reading = { intentAt, endedAt: intentAt, settleBy: intentAt + 60_000, readings: 1 };

/** A cancel in each phase; a test spreads one to change what matters to it. */
export const inPhase = {
  sending: { phase: 'sending', intentAt },
  accepted: { ...reading, phase: 'accepted' },
  verifying: { ...reading, phase: 'verifying', status: 400 },
  checking: { ...reading, phase: 'checking' },
  cancelled: { phase: 'cancelled', listAgrees: true, intentAt },
  tooLate: { phase: 'tooLate', state: 'delivered', intentAt },
  refused: { phase: 'refused', status: 400, pendingSeenAt: intentAt + 2_000, intentAt },
  stillPending: { phase: 'stillPending', seenAt: intentAt + 30_000, intentAt },
  unknown: { phase: 'unknown', endedAt: intentAt + 60_000, intentAt },
  notSent: { phase: 'notSent', cause: 'offline', intentAt },
} as const satisfies { [Phase in Cancellation['phase']]: Cancellation & { phase: Phase } };

/** What a visit knows of one request's cancel. */
export function recordOf(request: AccessRequest, cancellation: Cancellation): CancellationRecord {
  return { request, scope: 'target', cancellation };
}

/** What a visit knows of cancels, by request id. */
export function recordsOf(
  ...all: readonly (readonly [AccessRequest, Cancellation])[]
): ReadonlyMap<string, CancellationRecord> {
  return new Map(all.map(([request, cancellation]) => [request.id, recordOf(request, cancellation)]));
}
