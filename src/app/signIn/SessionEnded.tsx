import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SessionEnd } from '../../auth/tab/session.ts';
import button from '../../ui/button.module.css';
import notice from '../../ui/notice.module.css';
import { Message } from '../frame/Message.tsx';
import { SignInButton } from './SignInButton.tsx';

/**
 * The screen of a tab whose session has ended: what has ended, what may not have, and what to close on a computer that
 * others use.
 */
export function SessionEnded({
  how,
  onSignIn,
  onSignOut,
}: {
  how: SessionEnd;
  onSignIn: () => void;
  /** Leads to Microsoft's own sign-out. */
  onSignOut: () => void;
}) {
  const { heading, text } = words[how];
  return (
    <Message key={how} heading={heading} isNews>
      {text}
      <p className={notice['buttons']}>
        <SignInButton onSignIn={onSignIn} />
        {how === 'idle' && (
          <button type="button" className={button['secondary']} onClick={onSignOut}>
            <Trans>Sign out of Microsoft</Trans>
          </button>
        )}
      </p>
    </Message>
  );
}

/** What has ended everywhere, what no page can end, and what closing the browser can. */
const everywhere = (
  <>
    <p>
      <Trans>This page has forgotten your requests and your sign-in, in all tabs of this browser.</Trans>
    </p>
    <p>
      <Trans>
        Other pages and apps may still be signed in with your account. On a shared computer, close all browser windows.
      </Trans>
    </p>
  </>
);

const words: Readonly<Record<SessionEnd, { readonly heading: ReactNode; readonly text: ReactNode }>> = {
  here: {
    heading: <Trans>You have signed out</Trans>,
    text: everywhere,
  },
  elsewhere: {
    heading: <Trans>You signed out in another tab</Trans>,
    text: (
      <p>
        <Trans>This tab has forgotten your requests too. Sign in again to see their status.</Trans>
      </p>
    ),
  },
  onlyHere: {
    heading: <Trans>You are signed out of this page</Trans>,
    text: (
      <p>
        <Trans>
          Microsoft’s sign-out page could not be opened. You may still be signed in to Microsoft in this browser. On a
          shared computer, close all browser windows.
        </Trans>
      </p>
    ),
  },
  idle: {
    heading: <Trans>Signed out because nobody used the page</Trans>,
    text: everywhere,
  },
};
