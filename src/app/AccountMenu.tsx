import type { AccountInfo } from '@azure/msal-browser';
import { Trans, useLingui } from '@lingui/react/macro';
import button from '../ui/button.module.css';
import styles from './AccountMenu.module.css';

/** Who is signed in, and the way out. */
export function AccountMenu({
  account,
  organisation,
  onSignOut,
}: {
  account: AccountInfo;
  organisation: string | undefined;
  onSignOut: () => void;
}) {
  const { t } = useLingui();
  const name = account.name ?? account.username;
  return (
    <>
      <button
        type="button"
        className={button['subtle']}
        popoverTarget="account-menu"
        aria-label={t`Account menu of ${name}`}
      >
        <bdi className={styles['trigger']}>{name}</bdi>
      </button>
      <div id="account-menu" popover="auto" className={styles['menu']}>
        <p className={styles['name']}>
          <bdi>{name}</bdi>
        </p>
        <p>
          <bdi>{account.username}</bdi>
        </p>
        {organisation && (
          <p>
            <bdi>{organisation}</bdi>
          </p>
        )}
        <button type="button" className={button['secondary']} onClick={onSignOut}>
          <Trans>Sign out</Trans>
        </button>
      </div>
    </>
  );
}
