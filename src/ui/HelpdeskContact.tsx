import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Configuration } from '../config/configuration.ts';
import { configuredText } from '../i18n/localizedText.ts';

/** How to reach the organisation's helpdesk, as far as the configuration says. */
export function HelpdeskContact({ helpdesk = {} }: { helpdesk: Configuration['helpdesk'] }) {
  // Draws it again in another language.
  useLingui();
  const { name, phone, email, url } = helpdesk;
  const hours = helpdesk.hours && configuredText(helpdesk.hours);
  if (!name && !phone && !email && !hours && !url) return null;
  return (
    <p>
      <strong>{name ? <bdi>{name}</bdi> : <Trans>Helpdesk</Trans>}</strong>
      {phone && (
        <>
          <span> · </span>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </>
      )}
      {email && (
        <>
          <span> · </span>
          <a href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </>
      )}
      {hours && (
        <>
          <span> · </span>
          <bdi key={hours}>{hours}</bdi>
        </>
      )}
      {url && (
        <>
          <span> · </span>
          <a href={url} target="_blank" rel="noreferrer">
            <Trans>Helpdesk website</Trans>
          </a>
        </>
      )}
    </p>
  );
}
