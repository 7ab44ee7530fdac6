import { Trans, useLingui } from '@lingui/react/macro';
import type { Change } from '../list/listChanges.ts';
import { stateWords } from '../request/stateWords.ts';
import styles from './NewMark.module.css';

/** Says what a reading since the person came to this view has changed. */
export function NewMark({ change }: { change: Change }) {
  const { i18n } = useLingui();
  const before = change && i18n._(stateWords(change));
  return (
    <span className={styles['new']}>
      {before === undefined ? <Trans context="mark on a request">New</Trans> : <Trans>Changed: was “{before}”</Trans>}
    </span>
  );
}
