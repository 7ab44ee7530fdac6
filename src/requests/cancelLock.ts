/**
 * Does the work of one request's cancel while no other tab of this page does the same, or calls `onHeld` at once and
 * does nothing when one does. A browser that forbids locks, as it may forbid storage, is no reason to lose a cancel:
 * the work is then done without.
 */
export async function withCancelLock(
  locks: LockManager | undefined,
  requestId: string,
  work: () => Promise<void>,
  onHeld: () => void,
): Promise<void> {
  if (!locks) return work();
  let isAnswered = false;
  try {
    await locks.request(`my-access-requests.cancel.${requestId}`, { ifAvailable: true }, async (lock) => {
      isAnswered = true;
      if (lock) await work();
      else onHeld();
    });
  } catch (error) {
    if (isAnswered) throw error;
    await work();
  }
}
