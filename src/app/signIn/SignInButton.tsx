import { Trans } from '@lingui/react/macro';
import button from '../../ui/button.module.css';
import { StepNumber } from '../../ui/StepNumber.tsx';

/** The first step of everybody: leads to Microsoft's sign-in page. */
export function SignInButton({ onSignIn }: { onSignIn: () => void }) {
  return (
    <>
      <StepNumber number={1} />
      <button type="button" className={button['primary']} onClick={onSignIn}>
        <Trans>Sign in</Trans>
      </button>
    </>
  );
}
