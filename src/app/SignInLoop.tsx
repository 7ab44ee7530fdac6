import { Trans } from '@lingui/react/macro';
import button from '../ui/button.module.css';
import { ProblemCodeText } from '../ui/ProblemCodeText.tsx';
import { StepNumber } from '../ui/StepNumber.tsx';
import styles from './Message.module.css';
import { Message } from './Message.tsx';

/** Ends a circle of redirects: signing in brought the person back here twice within a minute without an account. */
export function SignInLoop({ onSignIn, onChooseAccount }: { onSignIn: () => void; onChooseAccount: () => void }) {
  return (
    <Message heading={<Trans>Signing in keeps leading back here</Trans>}>
      <p>
        <Trans>
          Microsoft sent you back twice without signing you in. Often a private window helps, or signing out of other
          accounts first.
        </Trans>
      </p>
      <p>
        <ProblemCodeText code="MAR-112" />
      </p>
      <p className={styles['buttons']}>
        <StepNumber number={1} />
        <button type="button" className={button['primary']} onClick={onSignIn}>
          <Trans>Sign in</Trans>
        </button>
        {onChooseAccount && (
          <button type="button" className={button['secondary']} onClick={onChooseAccount}>
            <Trans>Use another account</Trans>
          </button>
        )}
      </p>
    </Message>
  );
}
