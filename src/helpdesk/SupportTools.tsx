import { Trans } from '@lingui/react/macro';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import button from '../ui/button.module.css';
import { useCopy } from '../ui/useCopy.ts';
import styles from './SupportTools.module.css';
import { type SupportEnvironment, supportBundle, supportText, ticketUrl } from './supportBundle.ts';
import { useHelpWords } from './useHelpWords.ts';

/** Takes along what a helpdesk asks for: as text to paste, or as a new ticket. */
export function SupportTools({
  request,
  record,
  environment,
  ticketTemplate,
}: {
  request: AccessRequest;
  record: CancellationRecord | undefined;
  environment: SupportEnvironment;
  ticketTemplate: string | undefined;
}) {
  const bundle = supportBundle(request, record, environment);
  const text = supportText(bundle);
  const { isCopied, copy } = useCopy(text);
  if (!useHelpWords()) return null;
  return (
    <div className={styles['tools']}>
      <button type="button" className={button['secondary']} onClick={copy}>
        <Trans>Copy for support</Trans>
      </button>
      {ticketTemplate && (
        <a href={ticketUrl(ticketTemplate, bundle)} target="_blank" rel="noreferrer">
          <Trans>Open a ticket</Trans>
        </a>
      )}
      <p role="status">
        {isCopied && <Trans>Copied: reference, status, details for support and versions. Nothing private.</Trans>}
        {isCopied === false && <Trans>It could not be copied. Select the text and copy it:</Trans>}
      </p>
      {isCopied === false && (
        <pre className={styles['text']} dir="ltr" translate="no">
          {text}
        </pre>
      )}
    </div>
  );
}
