import { Trans } from '@lingui/react/macro';
import type { SignInProblem } from '../../auth/signInProblem.ts';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { Message } from '../frame/Message.tsx';
import { SignInAgain } from './SignInAgain.tsx';

/** Ends a circle of redirects: signing in brought the person back here twice within a minute without an account. */
export function SignInLoop({
  problem,
  onSignIn,
  onChooseAccount,
}: {
  /** What the last answer refused, if it did. */
  problem: SignInProblem | undefined;
  onSignIn: () => void;
  onChooseAccount: () => void;
}) {
  return (
    <Message heading={<Trans>Signing in keeps bringing you back here</Trans>}>
      <p>
        <Trans>
          Microsoft sent you back twice without signing you in. Try a private window, or sign out of your other accounts
          first.
        </Trans>
      </p>
      <p>
        <ProblemCodeText code="MAR-112" />
        {problem && (
          <>
            <span> · </span>
            <bdi translate="no">{problem.code}</bdi>
          </>
        )}
      </p>
      <SignInAgain onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
    </Message>
  );
}
