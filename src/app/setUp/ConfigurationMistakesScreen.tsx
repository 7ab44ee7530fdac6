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
            The file <code>config.json</code> is wrong as a whole.
          </Trans>
        ) : (
          <Trans>
            In <code>config.json</code>, the key <strong>{key}</strong> is wrong.
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
          <Trans>It should be one of the known keys: {known}.</Trans>
        ) : (
          i18n._(expectationWords[expected])
        )}
      </p>
      {(expected === 'address' || expected === 'ticketUrl') && (
        <p>
          <Trans>It must have no user name, no password, and no braces before its path.</Trans>
        </p>
      )}
      {expected === 'ticketUrl' && (
        <p>
          <Trans>The placeholders in it can be: {placeholders}.</Trans>
        </p>
      )}
    </>
  );
}

const clouds = '"global", "usgov", "usgovdod", "china"';
const apis = '"beta", "v1.0"';
const permissions = '"EntitlementMgmt-SubjectAccess.ReadWrite", "EntitlementManagement.ReadWrite.All"';
const oneOf = (ways: string) => msg`It should be one of ${ways}.`;
const texts = '{"en": "…", "de": "…"}';
const picture = '"logo.svg"';
const colour = '"#0f6cbd"';

const address = msg`It should be an address that begins with https://.`;

const expectationWords: Readonly<Record<Exclude<Expectation, 'knownKey'>, MessageDescriptor>> = {
  clientId: msg`It should be the application (client) ID of your app registration, a GUID that is not all zeros.`,
  tenantId: msg`It should be your directory (tenant) ID, a GUID that is not all zeros, or a verified domain such as "contoso.com".`,
  cloud: msg`It should be one of ${clouds}.`,
  graphApi: msg`It should be one of ${apis}; in the clouds "usgov" and "usgovdod" only "v1.0", because Microsoft Graph beta has no cancel there.`,
  permission: msg`It should be one of ${permissions}.`,
  signIn: oneOf('"button", "automatic"'),
  devices: oneOf('"own", "shared", "ask"'),
  idleMinutes: msg`It should be a whole number of minutes from 2 to 720.`,
  object: msg`It should be one JSON object.`,
  text: msg`It should be a text of 1 to 200 characters.`,
  textByLanguage: msg`It should be a text, or an object with a text for each language, such as ${texts}.`,
  address,
  ticketUrl: address,
  email: msg`It should be an email address.`,
  picture: msg`It should be the path of an SVG or PNG file in the folder of this page, such as ${picture}.`,
  colour: msg`It should be a colour such as ${colour}, on which white text has a contrast of at least 4.5 to 1.`,
  links: msg`It should be a list of at most three objects, each with "text" and "url".`,
};
