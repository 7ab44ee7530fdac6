import { Trans } from '@lingui/react/macro';
import type { Configuration } from '../../config/configuration.ts';
import { loginHost } from '../../config/loginHost.ts';
import message from './Message.module.css';
import styles from './SignInFacts.module.css';

/** What a person can check before they sign in: which page opens, what this one never sees, and what it may do. */
export function SignInFacts({ configuration }: { configuration: Configuration }) {
  const host = loginHost(configuration);
  const { permission } = configuration;
  return (
    <div className={`${message['message']} ${styles['facts']}`}>
      <p>
        <Trans>
          Signing in opens Microsoft’s page at <strong dir="ltr">{host}</strong>. Check the address before you type your
          password.
        </Trans>
      </p>
      <p>
        <Trans>This page never sees your password.</Trans>
      </p>
      <p>
        <Trans>
          With the permission <code>{permission}</code>, this page reads your requests and cancels those that you
          select. It does nothing else.
        </Trans>
      </p>
    </div>
  );
}
