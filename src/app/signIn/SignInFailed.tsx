import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { signInCodes } from '../../auth/signInCode.ts';
import type { SignInProblem, SignInProblemCause } from '../../auth/signInProblem.ts';
import type { Configuration } from '../../config/configuration.ts';
import { formatDateTime } from '../../i18n/format/dates.ts';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { Message } from '../frame/Message.tsx';
import { AdminConsentAnswered } from './AdminConsentAnswered.tsx';
import { AdministratorText } from './AdministratorText.tsx';
import { SignInAgain } from './SignInAgain.tsx';

const words: Readonly<Record<Exclude<SignInProblemCause, 'consentAnswered'>, MessageDescriptor>> = {
  declined: msg`You did not finish signing in, or did not accept the permissions that this app asks for. Nothing has changed. You can sign in again at any time.`,
  consentMissing: msg`Your organisation has not yet allowed this app to read and cancel your requests. An administrator needs to allow it once. Give them the code below.`,
  notAssigned: msg`Your account has not been given access to this app. Ask your helpdesk to add you, and give them the code below.`,
  wrongTenant: msg`This account is not from the organisation that runs this app. Sign in with your account in this organisation, or ask your helpdesk for the right link.`,
  guest: msg`This account is from another organisation and has not been invited to this one. Sign in with your account in this organisation, or ask your helpdesk.`,
  personalAccount: msg`This is a personal account. Sign in with your work or school account. If you are not asked which account to use, open this page in a private window.`,
  notRegistered: msg`This app is not set up in this organisation. Check that you have your organisation’s link, or ask your helpdesk.`,
  blockedByPolicy: msg`Your organisation does not allow sign-in from this device, location or browser. Try your work device, or ask your helpdesk.`,
  proofMissing: msg`Your organisation needs one more proof of who you are. Sign in again, and follow the steps that Microsoft shows.`,
  clockOff: msg`The clock on this device is wrong, so you cannot stay signed in. Let the device set its time automatically, then reload the page.`,
  throttled: msg`There were too many attempts to sign in. Wait a few minutes, then try again.`,
  unreachable: msg`Microsoft’s sign-in service could not be reached. Check your connection, then try again.`,
  storageBlocked: msg`Your browser stops this page from saving data, or its storage is full, so you cannot sign in. Allow cookies and site data for this page, or delete the site data it has. Then try again.`,
  interrupted: msg`An earlier sign-in was interrupted or has expired. Sign in again.`,
  other: msg`Microsoft did not sign you in. Try again. If it happens again, give your helpdesk the code below.`,
};

/** Causes that only an administrator can mend. */
const forAdministrators: ReadonlySet<SignInProblemCause> = new Set([
  'consentMissing',
  'notAssigned',
  'guest',
  'notRegistered',
  'blockedByPolicy',
  'proofMissing',
  'other',
]);

/** Causes that a browser inside another app has more often than one of its own: it forgets, or keeps apart, storage. */
const insideAnotherApp: ReadonlySet<SignInProblemCause> = new Set(['storageBlocked', 'interrupted']);

/** Why a sign-in failed, in plain words, with the code that a helpdesk asks for and the ways on. */
export function SignInFailed({
  problem,
  configuration,
  onSignIn,
  onChooseAccount,
}: {
  problem: SignInProblem;
  /** Known wherever a sign-in could begin. */
  configuration?: Configuration;
  onSignIn: () => void;
  onChooseAccount?: () => void;
}) {
  const { i18n } = useLingui();
  const { cause, code, correlationId } = problem;
  if (cause === 'consentAnswered') {
    return (
      <AdminConsentAnswered
        problem={problem}
        configuration={configuration}
        onSignIn={onSignIn}
        onChooseAccount={onChooseAccount}
      />
    );
  }
  return (
    <Message heading={<Trans>You are not signed in</Trans>}>
      <p>{i18n._(words[cause])}</p>
      {problem.isUnverified && (
        <p>
          <Trans>The answer we received does not match a sign-in in this tab, so we could not check it.</Trans>
        </p>
      )}
      {insideAnotherApp.has(cause) && (
        <p>
          <Trans>If this page is open inside another app, such as a chat, open it in your browser.</Trans>
        </p>
      )}
      <p>
        <ProblemCodeText code={signInCodes[cause]} />
        <span> · </span>
        <bdi translate="no">{code}</bdi>
        <span> · </span>
        <time dateTime={new Date(problem.at).toISOString()}>{formatDateTime(problem.at)}</time>
        {correlationId && (
          <>
            <span> · </span>
            <Trans>
              correlation ID <bdi>{correlationId}</bdi>
            </Trans>
          </>
        )}
      </p>
      <SignInAgain onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
      {configuration && forAdministrators.has(cause) && (
        <AdministratorText problem={problem} configuration={configuration} />
      )}
    </Message>
  );
}
