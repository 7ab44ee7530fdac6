import { Trans } from '@lingui/react/macro';
import { adminConsentUrl } from '../../auth/adminConsentUrl.ts';
import { redirectUri } from '../../auth/createMsal.ts';
import { signInCodes } from '../../auth/signInCode.ts';
import type { SignInProblem } from '../../auth/signInProblem.ts';
import type { Configuration } from '../../config/configuration.ts';
import button from '../../ui/button.module.css';
import { useCopy } from '../../ui/useCopy.ts';
import styles from './AdministratorText.module.css';

/** A text to send to an administrator: what to look up, and the link to agree with. In English, for whoever reads it. */
export function AdministratorText({
  problem,
  configuration,
}: {
  problem: SignInProblem;
  configuration: Configuration;
}) {
  const text = administratorText(problem, configuration, redirectUri());
  const { isCopied, copy } = useCopy(text);
  return (
    <details className={styles['details']}>
      <summary>
        <Trans>Message for your administrator</Trans>
      </summary>
      <button type="button" className={button['secondary']} onClick={copy}>
        <Trans>Copy message</Trans>
      </button>
      <p role="status">
        {isCopied && <Trans>Copied</Trans>}
        {isCopied === false && <Trans>It could not be copied. Select the text and copy it:</Trans>}
      </p>
      <pre dir="ltr" lang="en" translate="no">
        {text}
      </pre>
    </details>
  );
}

/** The lines of the text: the codes, the call, the app, and for a missing consent the link to give it with. */
export function administratorText(problem: SignInProblem, configuration: Configuration, redirect: string): string {
  const { clientId, tenantId, cloud, permission } = configuration;
  const isConsent = problem.cause === 'consentAnswered';
  const lines = [
    `My Access Requests: ${isConsent ? 'the app was not agreed to' : 'a sign-in failed'} (${signInCodes[problem.cause]}, ${problem.code}).`,
    `Time: ${new Date(problem.at).toISOString()}`,
    problem.correlationId && `Correlation ID: ${problem.correlationId}`,
    `Application (client) ID: ${clientId}`,
    `Tenant: ${tenantId} (${cloud})`,
    `Address of the app: ${redirect}`,
    `Delegated permission: Microsoft Graph ${permission}`,
    (isConsent || problem.cause === 'consentMissing') &&
      `To allow the app for the organisation: ${adminConsentUrl(configuration, redirect)}`,
  ];
  return lines.filter(Boolean).join('\n');
}
