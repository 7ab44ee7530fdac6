import { Trans } from '@lingui/react/macro';
import { signInCodes } from '../../auth/signInCode.ts';
import type { SignInProblem } from '../../auth/signInProblem.ts';
import type { Configuration } from '../../config/configuration.ts';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { Message } from '../frame/Message.tsx';
import { AdministratorText } from './AdministratorText.tsx';
import { SignInAgain } from './SignInAgain.tsx';

/**
 * What an administrator sees who comes back from the page on which the app is agreed to for the whole organisation. The
 * answer stands in the address, where anybody could have written it.
 */
export function AdminConsentAnswered({
  problem,
  configuration,
  onSignIn,
  onChooseAccount,
}: {
  problem: SignInProblem;
  configuration: Configuration | undefined;
  onSignIn: () => void;
  onChooseAccount: (() => void) | undefined;
}) {
  const isRefused = problem.code !== 'admin_consent';
  return (
    <Message heading={<Trans>Answer from Microsoft’s consent page</Trans>}>
      <p>
        {isRefused ? (
          <Trans>
            The answer says that nobody agreed to this app for the organisation. It came in the address of this page, so
            we could not check it.
          </Trans>
        ) : (
          <Trans>
            The answer says that an administrator agreed to this app for the whole organisation. It came in the address
            of this page, so we could not check it. Sign in to see whether it works.
          </Trans>
        )}
      </p>
      {isRefused && (
        <p>
          <ProblemCodeText code={signInCodes[problem.cause]} />
          <span> · </span>
          <bdi translate="no">{problem.code}</bdi>
        </p>
      )}
      <SignInAgain onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
      {isRefused && configuration && <AdministratorText problem={problem} configuration={configuration} />}
    </Message>
  );
}
