import type { AccountInfo } from '@azure/msal-browser';
import { Trans } from '@lingui/react/macro';
import type { Configuration } from '../../config/configuration.ts';
import { endpointsOf } from '../../config/endpoints.ts';
import { organisationName } from '../../config/organisationName.ts';
import { plainText } from '../../requests/request/displayName.ts';
import button from '../../ui/button.module.css';

/** For who finds nothing: for which account and where the list is, and where else to look. */
export function WhoseList({
  account,
  configuration,
  onChooseAccount,
}: {
  account: AccountInfo;
  configuration: Configuration;
  onChooseAccount: () => void;
}) {
  const { myAccess } = endpointsOf(configuration);
  // As elements: in a string Lingui would take what looks like markup for a part of the message.
  const who = plainText(account.name ?? account.username);
  const name = <>{who}</>;
  const organisation = <>{organisationName(configuration) ?? account.tenantId}</>;
  return (
    <>
      <p>
        <Trans>
          Signed in as <bdi>{name}</bdi>, <bdi>{organisation}</bdi>.
        </Trans>
      </p>
      <p>
        <button type="button" className={button['secondary']} onClick={onChooseAccount}>
          <Trans>Use another account</Trans>
        </button>
      </p>
      {myAccess && (
        <p>
          <a href={myAccess}>
            <Trans>See your requests in My Access</Trans>
          </a>
        </p>
      )}
    </>
  );
}
