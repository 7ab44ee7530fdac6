import button from '../ui/button.module.css';
import styles from './Bulk.module.css';
import type { Ticks } from './useTicks.ts';

/** Ticks all rows that can be cancelled, and leads to cancelling those that are ticked. */
export function BulkBar({ ticks, count, onAsk }: { ticks: Ticks; count: number; onAsk: () => void }) {
  const chosen = ticks.ticked.length;
  return (
    <div className={styles['bar']}>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={chosen === count}
          ref={(input) => {
            if (input) input.indeterminate = chosen > 0 && chosen < count;
          }}
          onChange={() => (chosen === count ? ticks.clear() : ticks.tickAll())}
        />
        Select all {count} that can be cancelled
      </label>
      {chosen > 0 && (
        <>
          <span>{chosen} selected</span>
          <button type="button" className={button['primary']} onClick={onAsk}>
            {chosen === 1 ? 'Cancel 1 request' : `Cancel ${chosen} requests`}
          </button>
          <button type="button" className={button['subtle']} onClick={ticks.clear}>
            Select none
          </button>
        </>
      )}
    </div>
  );
}
