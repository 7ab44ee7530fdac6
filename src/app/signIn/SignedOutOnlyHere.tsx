import { Trans } from '@lingui/react/macro';
import { Message } from '../frame/Message.tsx';
import { SignInButton } from './SignInButton.tsx';

/** The screen after a sign-out that has not come to Microsoft: the page has forgotten everything, the browser may not. */
export function SignedOutOnlyHere({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Message heading={<Trans>You are signed out of this page</Trans>}>
      <p>
        <Trans>
          Microsoft’s sign-out page could not be opened, so you may still be signed in to Microsoft in this browser. On
          a shared computer, close all windows of the browser.
        </Trans>
      </p>
      <SignInButton onSignIn={onSignIn} />
    </Message>
  );
}
