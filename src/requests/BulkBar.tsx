import { Plural, Trans } from '@lingui/react/macro';
import button from '../ui/button.module.css';
import styles from './Bulk.module.css';
import type { Ticks } from './useTicks.ts';

/** Ticks all rows that can be cancelled, and leads to cancelling those that are ticked. */
export function BulkBar({ ticks, most, onAsk }: { ticks: Ticks; most: number; onAsk: () => void }) {
  const count = ticks.ticked.length;
  return (
    <div className={styles['bar']}>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={count === most}
          ref={(input) => {
            if (input) input.indeterminate = count > 0 && count < most;
          }}
          onChange={() => (count === most ? ticks.clear() : ticks.tickAll())}
        />
        <Plural value={most} one="Select the # that can be cancelled" other="Select all # that can be cancelled" />
      </label>
      {count > 0 && (
        <>
          <span>
            <Plural value={count} one="# selected" other="# selected" />
          </span>
          <button type="button" className={button['primary']} onClick={onAsk}>
            <Plural value={count} one="Cancel # request" other="Cancel # requests" />
          </button>
          <button type="button" className={button['subtle']} onClick={ticks.clear}>
            <Trans>Select none</Trans>
          </button>
        </>
      )}
    </div>
  );
}
