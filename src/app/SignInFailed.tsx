import type { SignInProblem, SignInProblemCause } from '../auth/signInProblem.ts';
import { formatDateTime } from '../i18n/dates.ts';
import button from '../ui/button.module.css';
import { Message } from './Message.tsx';

const words: Readonly<Record<SignInProblemCause, string>> = {
  declined:
    'You did not finish signing in, or did not agree to what this app asks for. Nothing has happened. You can sign in again at any time.',
  consentMissing:
    'Your organisation has not yet allowed this app to read and cancel your requests. An administrator has to agree once: give them the code below.',
  notAssigned:
    'Your account has not been given access to this app. Ask your helpdesk to add you, and give them the code below.',
  wrongTenant:
    'The account does not belong to the organisation of this app. Use the account of your organisation, or ask your helpdesk for the right link.',
  blockedByPolicy:
    'A rule of your organisation does not allow signing in from this device, place or browser. Try your work device, or ask your helpdesk.',
  throttled: 'There were too many attempts to sign in. Wait a few minutes, then try again.',
  unreachable: 'Microsoft’s sign-in service could not be reached. Check your connection, then try again.',
  storageBlocked:
    'Your browser does not let this page store anything, so it cannot sign you in. Allow cookies and site data for this page.',
  interrupted: 'An earlier sign-in was interrupted, or its answer has expired. Sign in again.',
  other: 'Microsoft did not sign you in. Try again; if it happens again, give your helpdesk the code below.',
};

/** Why a sign-in failed, in plain words, with the code that a helpdesk asks for. */
export function SignInFailed({ problem, onSignIn }: { problem: SignInProblem; onSignIn: () => void }) {
  return (
    <Message heading="You are not signed in">
      <p>{words[problem.cause]}</p>
      <p>
        Code <strong>{problem.code}</strong> · {formatDateTime(problem.at)}
        {problem.correlationId && ` · correlation id ${problem.correlationId}`}
      </p>
      <button type="button" className={button['primary']} onClick={onSignIn}>
        Sign in
      </button>
    </Message>
  );
}

/** Ends a circle of redirects: signing in brought the person back here twice within a minute without an account. */
export function SignInLoop({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Message heading="Signing in keeps leading back here">
      <p>
        Microsoft sent you back twice without signing you in. Often a private window helps, or signing out of other
        accounts first.
      </p>
      <button type="button" className={button['primary']} onClick={onSignIn}>
        Sign in
      </button>
    </Message>
  );
}
