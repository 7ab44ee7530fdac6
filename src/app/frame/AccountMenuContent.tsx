import type { AccountInfo } from '@azure/msal-browser';
import { Trans } from '@lingui/react/macro';
import { useIsPrivateHidden } from '../../browser/shareMode.ts';
import type { Configuration } from '../../config/configuration.ts';
import { organisationName } from '../../config/organisationName.ts';
import { plainText } from '../../requests/request/displayName.ts';
import button from '../../ui/button.module.css';
import notice from '../../ui/notice.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';

/** What opens below the account button: who is signed in and where, the language of the page, and the ways out. */
export function AccountMenuContent({
  account,
  configuration,
  onSignOut,
  onChooseAccount,
}: {
  account: AccountInfo;
  configuration: Configuration;
  onSignOut: () => void;
  onChooseAccount: () => void;
}) {
  const isHidden = useIsPrivateHidden();
  return (
    <>
      <p>
        <strong>
          <bdi>{plainText(account.name ?? account.username)}</bdi>
        </strong>
      </p>
      {!isHidden && account.name && (
        <p>
          <bdi>{plainText(account.username)}</bdi>
        </p>
      )}
      <p>
        <bdi>{organisationName(configuration) ?? account.tenantId}</bdi>
      </p>
      <LanguageMenu />
      <div className={notice['buttons']}>
        <button type="button" className={button['secondary']} onClick={onChooseAccount}>
          <Trans>Use another account</Trans>
        </button>
        <button type="button" className={button['secondary']} onClick={onSignOut}>
          <Trans>Sign out</Trans>
        </button>
      </div>
    </>
  );
}
