import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import button from '../ui/button.module.css';
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
  const [copied, setCopied] = useState<'yes' | 'no'>();
  if (!useHelpWords()) return null;
  const bundle = supportBundle(request, record, environment);
  const text = supportText(bundle);
  const copy = async () => {
    try {
      // Where the page is not served securely there is no clipboard at all.
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div className={styles['tools']}>
      <button type="button" className={button['secondary']} onClick={() => void copy()}>
        <Trans>Copy for support</Trans>
      </button>
      {ticketTemplate && (
        <a href={ticketUrl(ticketTemplate, bundle)} target="_blank" rel="noreferrer">
          <Trans>Open a ticket</Trans>
        </a>
      )}
      <p role="status">
        {copied === 'yes' && <Trans>Copied: reference, state, numbers and versions. Nothing private.</Trans>}
        {copied === 'no' && <Trans>It could not be copied. Select the text and copy it:</Trans>}
      </p>
      {copied === 'no' && (
        <pre className={styles['text']} dir="ltr" translate="no">
          {text}
        </pre>
      )}
    </div>
  );
}
