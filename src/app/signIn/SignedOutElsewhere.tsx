import { Trans } from '@lingui/react/macro';
import { Message } from '../frame/Message.tsx';
import { SignInButton } from './SignInButton.tsx';

/** The screen of a tab whose person has signed out in another one. */
export function SignedOutElsewhere({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Message heading={<Trans>You signed out in another tab</Trans>}>
      <p>
        <Trans>So this tab has forgotten your requests, too. Sign in again to see how they stand.</Trans>
      </p>
      <SignInButton onSignIn={onSignIn} />
    </Message>
  );
}
