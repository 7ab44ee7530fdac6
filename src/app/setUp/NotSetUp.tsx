import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../config/problemCode.ts';
import { type ReadableContact, readableContact } from '../../config/readableContact.ts';
import button from '../../ui/button.module.css';
import { HelpdeskContact } from '../../ui/HelpdeskContact.tsx';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { Message } from '../frame/Message.tsx';

/**
 * The frame of the screens that an app without a usable `config.json` shows: first what matters to the person who came
 * to see their requests, then what an administrator has to mend.
 */
export function NotSetUp({
  code,
  contact = readableContact(undefined),
  wayOn,
  children,
}: {
  code: ProblemCode;
  /** What of the file can be read. */
  contact?: ReadableContact;
  /** What the person can do about it themselves. */
  wayOn?: ReactNode;
  /** For the administrator. */
  children?: ReactNode;
}) {
  const { helpdesk, myAccess } = contact;
  return (
    <Message heading={<Trans>This app is not set up correctly</Trans>}>
      <h3>
        <Trans>If you came to see your requests</Trans>
      </h3>
      {wayOn}
      <p>
        <Trans>This page has not read or changed anything. Tell your helpdesk what it says.</Trans>
      </p>
      <HelpdeskContact helpdesk={helpdesk} />
      {myAccess && (
        <p>
          <a href={myAccess}>
            <Trans>See your requests in My Access</Trans>
          </a>
        </p>
      )}
      <p>
        <ProblemCodeText code={code} />
      </p>
      <button type="button" className={button['secondary']} onClick={() => location.reload()}>
        <Trans>Try again</Trans>
      </button>
      {children && (
        <>
          <h3>
            <Trans>For the administrator of this page</Trans>
          </h3>
          {children}
        </>
      )}
    </Message>
  );
}
