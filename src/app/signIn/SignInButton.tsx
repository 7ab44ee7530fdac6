import { Trans } from '@lingui/react/macro';
import { useContext } from 'react';
import button from '../../ui/button.module.css';
import { StepNumber } from '../../ui/StepNumber.tsx';
import { DeviceChoice } from './DeviceChoice.tsx';
import { DeviceChoiceContext } from './DeviceChoiceContext.ts';
import { LeavingContext } from './LeavingContext.ts';
import { LeavingStatus } from './LeavingStatus.tsx';

/** The first step of everybody: leads to Microsoft's sign-in page, and says that it is on its way there. */
export function SignInButton({ onSignIn }: { onSignIn: () => void }) {
  const leaving = useContext(LeavingContext);
  const isOnItsWay = leaving === 'going' || leaving === 'byItself';
  const isAsked = useContext(DeviceChoiceContext);
  return (
    <>
      <StepNumber number={1} />
      <button
        type="button"
        className={button['primary']}
        aria-disabled={isOnItsWay || undefined}
        // A press that began on the button of index.html, where nobody was asked yet, is none: it would end on the window.
        onMouseUp={(event) => isAsked && event.stopPropagation()}
        onClick={() => !isOnItsWay && onSignIn()}
      >
        <Trans>Sign in</Trans>
      </button>
      <LeavingStatus />
      {isAsked && <DeviceChoice />}
    </>
  );
}
