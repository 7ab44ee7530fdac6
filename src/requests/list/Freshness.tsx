import RefreshIcon from '@fluentui/svg-icons/icons/arrow_clockwise_20_regular.svg?react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { ageOf, browserClock, type Moment } from '../../graph/clock.ts';
import { formatTimeAgo } from '../../i18n/format/dates.ts';
import button from '../../ui/button.module.css';
import styles from './Freshness.module.css';
import type { RequestListHandle } from './useRequestList.ts';

/** How often "2 minutes ago" is put right, in milliseconds. */
const period = 15_000;
const minute = 60_000;

/** How old the list is, and the button that reads it again. */
export function Freshness({ list, isReading, refresh }: RequestListHandle) {
  const updatedAt = list?.updatedAt;
  return (
    <div className={styles['freshness']}>
      {updatedAt && <Age at={updatedAt} />}
      {/* Not disabled: a disabled button loses the focus. A second reading joins the first. */}
      <button type="button" className={button['subtle']} onClick={refresh} aria-disabled={isReading || undefined}>
        <RefreshIcon className={isReading ? styles['turning'] : undefined} />
        <span className={styles['word']}>{isReading ? <Trans>Refreshing</Trans> : <Trans>Refresh</Trans>}</span>
      </button>
    </div>
  );
}

/** How long ago a list was read; goes on by itself. */
export function Age({ at }: { at: Moment }) {
  const now = useNow();
  const age = ageOf(at, { now: browserClock.now, wall: () => now });
  const timeAgo = formatTimeAgo(now - age, now);
  return age < minute ? <Trans>Updated just now</Trans> : <Trans>Updated {timeAgo}</Trans>;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), period);
    return () => clearInterval(timer);
  }, []);
  return now;
}
