import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { Configuration, ConfiguredText } from '../../config/configuration.ts';
import { organisationName } from '../../config/organisationName.ts';
import { configuredText } from '../../i18n/localizedText.ts';
import { HelpdeskContact } from '../../ui/HelpdeskContact.tsx';
import styles from './Footer.module.css';

/** Below every screen: who runs this page, whom to ask, and what the organisation wants people to read. */
export function Footer({
  configuration,
  className,
}: {
  configuration: Configuration;
  /** The measures of the frame. */
  className: string | undefined;
}) {
  const { helpdesk, organisation = {} } = configuration;
  const { privacyUrl, termsUrl, links = [] } = organisation;
  const name = organisationName(configuration);
  const others = [
    { url: privacyUrl, words: <Trans>Privacy</Trans> },
    { url: termsUrl, words: <Trans>Terms of use</Trans> },
    ...links.map(({ text, url }) => ({ url, words: <Own text={text} /> })),
  ].filter(({ url }) => url);
  if (!name && !helpdesk && others.length === 0) return null;
  return (
    <footer className={`${className} ${styles['footer']}`}>
      {name && (
        <p>
          <Trans>
            This page is run by <bdi>{name}</bdi>.
          </Trans>
        </p>
      )}
      <HelpdeskContact helpdesk={helpdesk} />
      {others.length > 0 && (
        <p>
          {others.map(({ url, words }, index) => (
            <Fragment key={url}>
              {index > 0 && <span> · </span>}
              <a href={url} target="_blank" rel="noreferrer">
                {words}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </footer>
  );
}

/** A text of the organisation itself, anew in another language. */
function Own({ text }: { text: ConfiguredText }) {
  useLingui();
  const words = configuredText(text);
  return <bdi key={words}>{words}</bdi>;
}
