import { Trans } from '@lingui/react/macro';
import button from '../../ui/button.module.css';
import notice from '../../ui/notice.module.css';
import { SignInButton } from './SignInButton.tsx';

/** The ways on after a sign-in that failed: once more, or with another account where one can be chosen. */
export function SignInAgain({
  onSignIn,
  onChooseAccount,
}: {
  onSignIn: () => void;
  onChooseAccount?: (() => void) | undefined;
}) {
  return (
    <p className={notice['buttons']}>
      <SignInButton onSignIn={onSignIn} />
      {onChooseAccount && (
        <button type="button" className={button['secondary']} onClick={onChooseAccount}>
          <Trans>Use another account</Trans>
        </button>
      )}
    </p>
  );
}
