import type { ReactNode } from 'react';
import styles from './DetailsPlace.module.css';

/** Where details open: below what stands before them, or beside the list where there is room for two columns. */
export function DetailsPlace({ children }: { children: ReactNode }) {
  return (
    <div className={styles['place']}>
      <div className={styles['panel']}>{children}</div>
    </div>
  );
}
