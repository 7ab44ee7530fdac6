import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { setPageParameter } from '../browser/pageParameters.ts';
import button from '../ui/button.module.css';
import styles from './ShareMark.module.css';
import { useHelpWords } from './useHelpWords.ts';

/** Marks the screen-share mode on the page, says what it hides, makes the type larger, and offers the way out of it. */
export function ShareMark() {
  const hasWords = useHelpWords();
  useEffect(() => {
    document.documentElement.classList.add(styles['larger'] ?? '');
    return () => document.documentElement.classList.remove(styles['larger'] ?? '');
  }, []);
  if (!hasWords) return null;
  return (
    <div className={styles['mark']}>
      <p>
        <Trans>You are sharing your screen: private details are hidden.</Trans>
      </p>
      <span>
        <Trans>These are email addresses, other people’s names, justifications and answers.</Trans>
      </span>
      <button type="button" className={button['secondary']} onClick={() => setPageParameter('share', null)}>
        <Trans>Show private details</Trans>
      </button>
    </div>
  );
}
