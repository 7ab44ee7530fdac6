import type { AccountInfo } from '@azure/msal-browser';
import { useLingui } from '@lingui/react/macro';
import { type ToggleEvent, useRef } from 'react';
import { useIsPrivateHidden } from '../../browser/shareMode.ts';
import type { Configuration } from '../../config/configuration.ts';
import { plainText } from '../../requests/request/displayName.ts';
import button from '../../ui/button.module.css';
import step from '../../ui/StepNumber.module.css';
import styles from './AccountMenu.module.css';
import { initialsOf } from './initialsOf.ts';
import { AccountMenuContent } from './lazyFrame.ts';
import owner from './Owner.module.css';

/** Who is signed in, and behind it the language and the way out. */
export function AccountMenu(props: {
  account: AccountInfo;
  configuration: Configuration;
  onSignOut: () => void;
  onChooseAccount: () => void;
}) {
  const { t } = useLingui();
  const isHidden = useIsPrivateHidden();
  const trigger = useRef<HTMLButtonElement>(null);
  const username = plainText(props.account.username);
  const name = plainText(props.account.name ?? username);
  const address = isHidden || name === username ? '' : username;
  // Whatever stands above it, the menu opens below its button.
  const placeBelow = (event: ToggleEvent<HTMLDivElement>) => {
    const bottom = trigger.current?.getBoundingClientRect().bottom ?? 0;
    event.currentTarget.style.insetBlockStart = `${bottom + scrollY}px`;
  };
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className={`${button['subtle']} ${styles['trigger']}`}
        popoverTarget="account-menu"
        aria-label={`${t`Account menu of ${name}`} ${address}`}
      >
        <span data-initials={initialsOf(name)} className={`${step['number']} ${styles['initials']}`} />
        <span className={styles['who']}>
          <bdi className={owner['name']}>{name}</bdi> <bdi className={owner['name']}>{address}</bdi>
        </span>
      </button>
      <div id="account-menu" popover="auto" className={styles['menu']} onBeforeToggle={placeBelow}>
        <AccountMenuContent {...props} />
      </div>
    </>
  );
}
