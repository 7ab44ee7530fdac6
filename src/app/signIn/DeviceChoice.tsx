import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { isSharedDevice, noteSharedDevice } from '../../auth/tab/device.ts';
import { hideViews } from '../../browser/pageParameters.ts';
import styles from './DeviceChoice.module.css';

/** Asks, before the sign-in, whether other people use this computer as well. */
export function DeviceChoice() {
  const [isShared, setShared] = useState(() => isSharedDevice({ devices: 'ask' }));
  const explanation = useId();
  const choose = (next: boolean) => {
    noteSharedDevice(next);
    if (next) hideViews();
    setShared(next);
  };
  return (
    <span className={styles['choice']}>
      <label>
        <input
          type="checkbox"
          checked={isShared}
          aria-describedby={explanation}
          onChange={({ target }) => choose(target.checked)}
        />
        <Trans>This is a shared computer</Trans>
      </label>
      <span id={explanation}>
        <Trans>
          If you select this, your sign-in is not saved on the computer, and ends when nobody uses the page.
        </Trans>
      </span>
    </span>
  );
}
