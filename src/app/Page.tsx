import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LanguageMenu } from './LanguageMenu.tsx';
import styles from './Page.module.css';

/** The frame of every screen: the product's name, what stands beside it, and the content below. */
export function Page({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <>
      <header className={styles['header']}>
        <h1>
          <Trans>My access requests</Trans>
        </h1>
        <div className={styles['aside']}>
          <LanguageMenu />
          {aside}
        </div>
      </header>
      <main className={styles['main']}>{children}</main>
    </>
  );
}
