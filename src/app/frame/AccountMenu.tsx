import type { AccountInfo } from '@azure/msal-browser';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ToggleEvent, useRef } from 'react';
import { useShareMode } from '../../browser/shareMode.ts';
import button from '../../ui/button.module.css';
import styles from './AccountMenu.module.css';

/** Who is signed in, and the way out. */
export function AccountMenu({
  account,
  organisation,
  onSignOut,
  onChooseAccount,
}: {
  account: AccountInfo;
  /** Which organisation the person is in. */
  organisation: string;
  onSignOut: () => void;
  onChooseAccount: () => void;
}) {
  const { t } = useLingui();
  const isSharing = useShareMode();
  const trigger = useRef<HTMLButtonElement>(null);
  const name = account.name ?? account.username;
  // Whatever stands above it, the menu opens below its button.
  const placeBelow = (event: ToggleEvent<HTMLDivElement>) => {
    const bottom = trigger.current?.getBoundingClientRect().bottom ?? 0;
    event.currentTarget.style.insetBlockStart = `${bottom + scrollY}px`;
  };
  return (
    <div className={styles['account']}>
      <button
        type="button"
        ref={trigger}
        className={button['subtle']}
        popoverTarget="account-menu"
        aria-label={t`Account menu of ${name}`}
      >
        <bdi className={styles['trigger']}>{name}</bdi>
      </button>
      <bdi className={styles['organisation']}>{organisation}</bdi>
      <div id="account-menu" popover="auto" className={styles['menu']} onBeforeToggle={placeBelow}>
        <p className={styles['name']}>
          <bdi>{name}</bdi>
        </p>
        {!isSharing && (
          <p>
            <bdi>{account.username}</bdi>
          </p>
        )}
        <p>
          <bdi>{organisation}</bdi>
        </p>
        <div className={styles['buttons']}>
          <button type="button" className={button['secondary']} onClick={onChooseAccount}>
            <Trans>Use another account</Trans>
          </button>
          <button type="button" className={button['secondary']} onClick={onSignOut}>
            <Trans>Sign out</Trans>
          </button>
        </div>
      </div>
    </div>
  );
}
