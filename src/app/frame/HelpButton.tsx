import HelpIcon from '@fluentui/svg-icons/icons/question_circle_20_regular.svg?react';
import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { setPageParameter, usePageParameter } from '../../browser/pageParameters.ts';
import button from '../../ui/button.module.css';

/** Opens and closes the help, at the same place of every screen. */
export function HelpButton({ ref }: { ref: Ref<HTMLButtonElement> }) {
  const isOpen = usePageParameter('help') !== null;
  return (
    <button
      type="button"
      ref={ref}
      className={button['subtle']}
      aria-expanded={isOpen}
      onClick={() => setPageParameter('help', isOpen ? null : '1')}
    >
      <HelpIcon />
      <Trans>Help</Trans>
    </button>
  );
}
