import { Trans } from '@lingui/react/macro';
import styles from './PracticeMark.module.css';

/** Marks every screen of the app in the stand-in tenant: nothing there is real. */
export function PracticeMark() {
  return (
    <p className={styles['mark']}>
      <Trans>Practice: this is not Microsoft Entra, and nothing here is real.</Trans>
    </p>
  );
}
