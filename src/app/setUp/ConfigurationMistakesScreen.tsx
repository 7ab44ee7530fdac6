import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ConfigurationMistake, Expectation } from '../../config/configurationMistakes.ts';
import { readableContact } from '../../config/readableContact.ts';
import { ticketPlaceholders } from '../../config/ticketPlaceholders.ts';
import { formatParts } from '../../i18n/format/lists.ts';
import { NotSetUp } from './NotSetUp.tsx';

/** Names every mistake in `config.json` and what should be there, below what matters to everybody else. */
export function ConfigurationMistakesScreen({
  mistakes,
  content,
}: {
  mistakes: readonly ConfigurationMistake[];
  /** What the file holds, as it was parsed. */
  content: unknown;
}) {
  return (
    <NotSetUp code="MAR-401" contact={readableContact(content)}>
      <ul>
        {mistakes.map((mistake) => (
          <li key={mistake.key}>
            <Mistake mistake={mistake} />
          </li>
        ))}
      </ul>
    </NotSetUp>
  );
}

function Mistake({ mistake: { key, expected, knownKeys = [], meant } }: { mistake: ConfigurationMistake }) {
  const { i18n } = useLingui();
  const known = formatParts(knownKeys);
  const placeholders = formatParts(ticketPlaceholders.map((name) => `{${name}}`));
  return (
    <>
      <p>
        {key === '' ? (
          <Trans>
            The file <code>config.json</code> is not valid.
          </Trans>
        ) : (
          <Trans>
            In <code>config.json</code>, the key <strong>{key}</strong> is not valid.
          </Trans>
        )}
      </p>
      {meant && (
        <p>
          <Trans>
            Did you mean <strong>{meant}</strong>?
          </Trans>
        </p>
      )}
      <p>
        {expected === 'knownKey' ? (
          <Trans>It must be one of the known keys: {known}.</Trans>
        ) : (
          i18n._(expectationWords[expected])
        )}
      </p>
      {(expected === 'address' || expected === 'ticketUrl') && (
        <p>
          <Trans>It must not have a user name, a password, or braces before its path.</Trans>
        </p>
      )}
      {expected === 'ticketUrl' && (
        <p>
          <Trans>You can use these placeholders: {placeholders}.</Trans>
        </p>
      )}
    </>
  );
}

const clouds = '"global", "usgov", "usgovdod", "china"';
const apis = '"beta", "v1.0"';
const permissions = '"EntitlementMgmt-SubjectAccess.ReadWrite", "EntitlementManagement.ReadWrite.All"';
const oneOf = (ways: string) => msg`It must be one of ${ways}.`;
const texts = '{"en": "…", "de": "…"}';
const picture = '"logo.svg"';
const colour = '"#0f6cbd"';

const address = msg`It must be an address that begins with https://.`;

const expectationWords: Readonly<Record<Exclude<Expectation, 'knownKey'>, MessageDescriptor>> = {
  clientId: msg`It must be the application (client) ID of your app registration. The ID is a GUID that is not all zeros.`,
  tenantId: msg`It must be your directory (tenant) ID or a verified domain such as "contoso.com". The ID is a GUID that is not all zeros.`,
  cloud: msg`It must be one of ${clouds}.`,
  graphApi: msg`It must be one of ${apis}. In the clouds "usgov" and "usgovdod" it must be "v1.0", because Microsoft Graph beta cannot cancel there.`,
  permission: msg`It must be one of ${permissions}.`,
  signIn: oneOf('"button", "automatic"'),
  devices: oneOf('"own", "shared", "ask"'),
  idleMinutes: msg`It must be a whole number of minutes from 2 to 720.`,
  object: msg`It must be one JSON object.`,
  text: msg`It must be text of 1 to 200 characters.`,
  textByLanguage: msg`It must be text, or an object with text for each language, such as ${texts}.`,
  address,
  ticketUrl: address,
  email: msg`It must be an email address.`,
  picture: msg`It must be the path of an SVG or PNG file in this page’s folder, such as ${picture}.`,
  colour: msg`It must be a colour such as ${colour}. White text on it must have a contrast of at least 4.5 to 1.`,
  links: msg`It must be a list of at most three objects, each with "text" and "url".`,
};
