import type { AccountInfo } from '@azure/msal-browser';
import { type ReactNode, useState } from 'react';
import type { Configuration } from '../config/configuration.ts';
import { organisationName } from '../config/organisationName.ts';
import { RequestsPage } from '../requests/RequestsPage.tsx';
import { useCancellations } from '../requests/useCancellations.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Page } from './Page.tsx';

/** The page of a person who is signed in: their requests, in the frame that knows how far they have come. */
export function SignedInPage({
  account,
  configuration,
  onSignOut,
  onChooseAccount,
  children,
}: {
  account: AccountInfo;
  configuration: Configuration;
  onSignOut: () => void;
  onChooseAccount: () => void;
  /** What there is to say before the requests. */
  children: ReactNode;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const cancellations = [...useCancellations().values()].map(({ cancellation }) => cancellation);
  const latest = cancellations.toSorted((one, other) => other.intentAt - one.intentAt)[0];
  return (
    <Page
      configuration={configuration}
      stage={{ isSignedIn: true, isAsking, cancellation: latest }}
      aside={
        <AccountMenu
          account={account}
          organisation={organisationName(configuration, account.tenantId)}
          onSignOut={onSignOut}
          onChooseAccount={onChooseAccount}
        />
      }
    >
      {children}
      <RequestsPage onAsking={setIsAsking} />
    </Page>
  );
}
