import { Trans } from '@lingui/react/macro';
import { Words } from '../../i18n/Words.tsx';
import type { Change } from '../list/listChanges.ts';
import { stateWords } from '../request/stateWords.ts';
import styles from './NewMark.module.css';

/** Says what a reading since the person came to this view has changed. */
export function NewMark({ change }: { change: Change }) {
  // As an element: a state that this app has no word for is Graph's own text.
  const before = change && <Words of={stateWords(change, Date.now())} />;
  return (
    <span className={styles['new']}>
      {before === undefined ? <Trans context="mark on a request">New</Trans> : <Trans>Changed from “{before}”</Trans>}
    </span>
  );
}
