import { useBulkRun } from '../cancel/bulk/useBulkRun.ts';
import { Announcer } from './Announcer.tsx';
import type { OnPage } from './news.ts';

/** Says what is new on the page, and how the person's run of cancels goes on. */
export function NewsOfPage(page: Omit<OnPage, 'run'>) {
  return <Announcer {...page} run={useBulkRun()} />;
}
