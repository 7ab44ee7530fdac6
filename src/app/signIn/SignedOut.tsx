import { Trans } from '@lingui/react/macro';
import { useContext, useLayoutEffect, useRef } from 'react';
import { Message } from '../frame/Message.tsx';
import { DeviceChoiceContext } from './DeviceChoiceContext.ts';
import { SignInButton } from './SignInButton.tsx';

/** The first screen of a person without a session in this tab. */
export function SignedOut({
  onSignIn,
  hasLeft = false,
}: {
  onSignIn: () => void;
  /** The page has left by itself since it was loaded: a press before that wanted nothing else, and has no second effect. */
  hasLeft?: boolean;
}) {
  const signIn = useRef(onSignIn);
  const isAsked = useContext(DeviceChoiceContext);
  const isPressWanted = useRef(!isAsked && !hasLeft);
  useLayoutEffect(() => {
    // The button of `index.html` looks the same: who has reached or pressed it, means this one.
    const { dataset } = document.documentElement;
    if ('firstFocus' in dataset) document.querySelector('main')?.querySelector('button')?.focus();
    // Not where people are asked: there they could not say yet that the computer is shared.
    if ('firstPress' in dataset && isPressWanted.current) signIn.current();
    delete dataset['firstFocus'];
    delete dataset['firstPress'];
  }, []);
  return (
    <Message heading={<Trans>See and cancel your requests</Trans>}>
      <p>
        <Trans>
          Sign in with your work or school account to see the access packages you requested. You can cancel a request
          that is still pending.
        </Trans>
      </p>
      <SignInButton onSignIn={onSignIn} />
    </Message>
  );
}
