const prefix = 'my-access-requests.cancel.';

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
    await locks.request(`${prefix}${requestId}`, { ifAvailable: true }, async (lock) => {
      isAnswered = true;
      if (lock) await work();
      else onHeld();
    });
  } catch (error) {
    // WebKit takes the locks of a page that is left, and keeps the page: what was begun goes on when the person comes
    // back, and what was not is then no longer what they have just confirmed.
    if ((error as Error).name === 'AbortError') return;
    if (isAnswered) throw error;
    await work();
  }
}

/** Whether a cancel is under way in any tab of this page: its lock is held from before it is sent until it is settled. */
export async function isCancelling(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(prefix));
}
