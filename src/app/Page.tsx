import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** The frame of every screen: the product's name, what stands beside it, and the content below. */
export function Page({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <>
      <header className={styles['header']}>
        <h1>My access requests</h1>
        {aside}
      </header>
      <main className={styles['main']}>{children}</main>
    </>
  );
}
