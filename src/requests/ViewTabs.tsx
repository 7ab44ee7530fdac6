import { ViewLink } from './ViewLink.tsx';
import styles from './ViewTabs.module.css';
import type { ListName, View } from './view.ts';

const names: Readonly<Record<ListName, string>> = { pending: 'Pending', all: 'All', others: 'For others' };

/** The ways to the three views, with how many requests each holds as far as that is known. */
export function ViewTabs({ view, counts }: { view: View; counts: Readonly<Record<ListName, number | undefined>> }) {
  return (
    <nav aria-label="Views" className={styles['views']}>
      {(['pending', 'all', 'others'] as const).map((list) => (
        <ViewLink key={list} to={{ ...view, list, state: undefined }} isCurrent={view.list === list}>
          {names[list]}
          {counts[list] !== undefined && ` (${counts[list]})`}
        </ViewLink>
      ))}
    </nav>
  );
}
