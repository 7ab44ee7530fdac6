import type { CDPSession } from '@playwright/test';

/**
 * What the main thread of a page has worked so far, in milliseconds: by the clock, and by the processor. The session has to
 * have `Performance` enabled.
 */
export async function mainThreadOf(cdp: CDPSession): Promise<{ work: number; processor: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1_000;
  return { work: metric('TaskDuration'), processor: metric('ThreadTime') };
}
