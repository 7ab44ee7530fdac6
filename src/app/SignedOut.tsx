import button from '../ui/button.module.css';
import { Message } from './Message.tsx';

/** The first screen of a person without a session in this tab. */
export function SignedOut({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Message heading="See your requests, and take one back">
      <p>
        Sign in with your work or school account to see the access packages you have asked for. A request that is still
        waiting can be cancelled here.
      </p>
      <button type="button" className={button['primary']} onClick={onSignIn}>
        Sign in
      </button>
    </Message>
  );
}

/** The screen of a tab whose person has signed out in another one. */
export function SignedOutElsewhere({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Message heading="You signed out in another tab">
      <p>So this tab has forgotten your requests, too. Sign in again to see how they stand.</p>
      <button type="button" className={button['primary']} onClick={onSignIn}>
        Sign in
      </button>
    </Message>
  );
}
