import { BulkProgress } from '../cancel/bulk/BulkProgress.tsx';
import { useBulkRun } from '../cancel/bulk/useBulkRun.ts';

/** How the person's latest run of cancels goes on, if there is one. */
export function RunOfCancels(props: Omit<Parameters<typeof BulkProgress>[0], 'run'>) {
  const run = useBulkRun();
  return run && <BulkProgress run={run} {...props} />;
}
