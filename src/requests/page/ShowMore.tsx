import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useBeforePrint } from '../../browser/beforePrint.ts';
import button from '../../ui/button.module.css';
import styles from './ShowMore.module.css';

/**
 * Shows more rows when it is pressed, by itself when it comes near the screen, and all of them on paper. Where the
 * browser prints without a word before it, the sheet says how many are on it.
 */
export function ShowMore({
  drawn,
  step,
  total,
  onShow,
  isSelfActing,
}: {
  /** How many rows are drawn. */
  drawn: number;
  /** So many more each time. */
  step: number;
  total: number;
  /** Draws so many rows. */
  onShow: (limit: number) => void;
  /** Whether it may show more by itself: not while somebody reads what stands above it. */
  isSelfActing: boolean;
}) {
  const { i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const showNext = () => onShow(drawn + step);
  const show = useRef(showNext);
  show.current = showNext;
  useEffect(() => {
    if (!isSelfActing) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && show.current(), {
      rootMargin: '200px',
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [isSelfActing]);
  // The browser prints what is drawn when this event ends.
  useBeforePrint(() => flushSync(() => onShow(Number.POSITIVE_INFINITY)));
  const count = Math.min(step, total - drawn);
  const doneText = i18n.number(drawn);
  const totalText = i18n.number(total);
  return (
    <div ref={place} className={styles['more']}>
      <button type="button" className={button['secondary']} onClick={showNext}>
        <Plural value={count} one="Show # more" other="Show # more" />
      </button>
      <span className={styles['onScreen']}>
        <Plural value={total} one="# in total" other="# in total" />
      </span>
      <span className={styles['onPaper']}>
        <Trans>
          {doneText} of {totalText}
        </Trans>
      </span>
    </div>
  );
}
