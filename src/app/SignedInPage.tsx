import type { AccountInfo } from '@azure/msal-browser';
import { type ReactNode, useState } from 'react';
import type { Configuration } from '../config/configuration.ts';
import type { CancellationRecord } from '../requests/cancel/cancellations.ts';
import { useCancellations } from '../requests/cancel/useCancellations.ts';
import { RequestsPage } from '../requests/page/RequestsPage.tsx';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import { AccountMenu } from './frame/AccountMenu.tsx';
import { WhoseList } from './frame/lazyFrame.ts';
import { Page } from './frame/Page.tsx';

/** The page of a person who is signed in: their requests, in the frame that knows how far they have come. */
export function SignedInPage({
  account,
  configuration,
  onSignOut,
  onChooseAccount,
  supportTools,
  children,
}: {
  account: AccountInfo;
  configuration: Configuration;
  onSignOut: () => void;
  onChooseAccount: () => void;
  /** What a helpdesk may want of a request, below its details. */
  supportTools: (request: AccessRequest, record: CancellationRecord | undefined) => ReactNode;
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
          configuration={configuration}
          onSignOut={onSignOut}
          onChooseAccount={onChooseAccount}
        />
      }
    >
      {children}
      <RequestsPage
        supportTools={supportTools}
        onAsking={setIsAsking}
        whoseList={<WhoseList account={account} configuration={configuration} onChooseAccount={onChooseAccount} />}
      />
    </Page>
  );
}
