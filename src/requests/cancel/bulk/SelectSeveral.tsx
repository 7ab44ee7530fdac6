import { Trans } from '@lingui/react/macro';
import button from '../../../ui/button.module.css';
import type { Selection } from './useSelection.ts';

/** Begins the selecting of rows, and ends it with nothing selected. */
export function SelectSeveral({ selection: { isOn, begin, end } }: { selection: Selection }) {
  return (
    <button type="button" className={button['subtle']} aria-pressed={isOn} onClick={isOn ? end : begin}>
      <Trans>Select several</Trans>
    </button>
  );
}
