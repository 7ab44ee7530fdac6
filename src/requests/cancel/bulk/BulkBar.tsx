import { Plural } from '@lingui/react/macro';
import button from '../../../ui/button.module.css';
import styles from './Bulk.module.css';
import type { Selection } from './useSelection.ts';

/** While rows are being selected: selects all that can be cancelled, and leads to cancelling those selected. */
export function BulkBar({ selection, most, onAsk }: { selection: Selection; most: number; onAsk: () => void }) {
  const count = selection.selected.length;
  return (
    <div className={styles['bar']}>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={count === most}
          ref={(input) => {
            if (input) input.indeterminate = count > 0 && count < most;
          }}
          onChange={() => (count === most ? selection.selectNone() : selection.selectAll())}
        />
        <Plural value={most} one="Select the # you can cancel" other="Select all # you can cancel" />
      </label>
      {count > 0 && (
        <>
          <Plural value={count} one="# selected" other="# selected" />
          <button type="button" className={button['primary']} onClick={onAsk}>
            <Plural value={count} one="Cancel # request" other="Cancel # requests" />
          </button>
        </>
      )}
    </div>
  );
}
