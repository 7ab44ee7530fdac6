import { Trans } from '@lingui/react/macro';
import { useContext } from 'react';
import { LeavingContext } from './LeavingContext.ts';
import styles from './LeavingStatus.module.css';
import { SlowText } from './lazySignInScreens.ts';

/** Says, and announces, that the page is on its way to Microsoft's sign-in page, and when that takes long. */
export function LeavingStatus() {
  const leaving = useContext(LeavingContext);
  return (
    <span role="status" className={styles['leaving']}>
      {leaving === 'slow' ? <SlowText /> : leaving !== 'no' && <Trans>Opening Microsoft’s sign-in page…</Trans>}
    </span>
  );
}
