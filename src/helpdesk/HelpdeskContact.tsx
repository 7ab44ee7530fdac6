import { Trans } from '@lingui/react/macro';
import type { Configuration } from '../config/configuration.ts';

/** How to reach the organisation's helpdesk, as far as the configuration says. */
export function HelpdeskContact({ configuration }: { configuration: Configuration | undefined }) {
  const { name, phone, url } = configuration?.helpdesk ?? {};
  if (!name && !phone && !url) return null;
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
      {url && (
        <>
          <span> · </span>
          <a href={url} target="_blank" rel="noreferrer">
            <Trans>Website of the helpdesk</Trans>
          </a>
        </>
      )}
    </p>
  );
}
