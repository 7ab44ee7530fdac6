import { Trans } from '@lingui/react/macro';
import { useId, useLayoutEffect, useRef } from 'react';
import button from '../../ui/button.module.css';
import dialogStyles from '../../ui/dialog.module.css';

/**
 * Asks who may have left whether they are there: WCAG 2.2, 2.2.1 wants to be asked at least twenty seconds before, and one
 * press to stay. Escape stays, too.
 */
export function StillThere({ onStay, onSignOut }: { onStay: () => void; onSignOut: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, text] = [useId(), useId()];
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back to where it was; taking the element away would not.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={dialogStyles['dialog']}
      aria-labelledby={heading}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id={heading}>
        <Trans>Are you still there?</Trans>
      </h2>
      <p id={text}>
        <Trans>
          Nobody has used this page for a while. In one minute it forgets your requests and your sign-in, in all tabs of
          this browser.
        </Trans>
      </p>
      <div className={dialogStyles['buttons']}>
        <button type="button" className={button['primary']} onClick={onStay}>
          <Trans>Stay signed in</Trans>
        </button>
        <button type="button" className={button['secondary']} onClick={onSignOut}>
          <Trans>Sign out</Trans>
        </button>
      </div>
    </dialog>
  );
}
