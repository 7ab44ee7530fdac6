import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ConfigurationMistake, Expectation } from '../../config/configuration.ts';
import { formatParts } from '../../i18n/lists.ts';
import { NotSetUp } from './NotSetUp.tsx';

/** Names the first mistake in `config.json` and what should be there. Written for the person who set it up. */
export function ConfigurationMistakeScreen({
  mistake: { key, expected, knownKeys = [] },
}: {
  mistake: ConfigurationMistake;
}) {
  const { i18n } = useLingui();
  const known = formatParts(knownKeys);
  return (
    <NotSetUp code="MAR-401">
      <p>
        {key === '' ? (
          <Trans>
            The file <code>config.json</code> is wrong as a whole.
          </Trans>
        ) : (
          <Trans>
            In <code>config.json</code>, the key <strong>{key}</strong> is wrong.
          </Trans>
        )}
      </p>
      <p>
        {expected === 'knownKey' ? (
          <Trans>It should be one of the known keys: {known}.</Trans>
        ) : (
          i18n._(expectationWords[expected])
        )}
      </p>
    </NotSetUp>
  );
}

const clouds = '"global", "usgov", "usgovdod", "china"';
const apis = '"beta", "v1.0"';
const permissions = '"EntitlementMgmt-SubjectAccess.ReadWrite", "EntitlementManagement.ReadWrite.All"';
const ways = '"button", "automatic"';

const expectationWords: Readonly<Record<Exclude<Expectation, 'knownKey'>, MessageDescriptor>> = {
  clientId: msg`It should be the application (client) ID of your app registration, a GUID that is not all zeros.`,
  tenantId: msg`It should be your directory (tenant) ID, a GUID that is not all zeros, or a verified domain such as "contoso.com".`,
  cloud: msg`It should be one of ${clouds}.`,
  graphApi: msg`It should be one of ${apis}; in the clouds "usgov" and "usgovdod" only "v1.0", because Microsoft Graph beta has no cancel there.`,
  permission: msg`It should be one of ${permissions}.`,
  signIn: msg`It should be one of ${ways}.`,
  helpdesk: msg`It should be an object with "name", "phone", and the https addresses "url" and "ticketUrl", each of them optional.`,
  organisation: msg`It should be an object with "name", and the https addresses "privacyUrl" and "termsUrl", each of them optional.`,
  wholeFile: msg`It should be one JSON object.`,
};
