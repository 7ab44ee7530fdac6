import SearchIcon from '@fluentui/svg-icons/icons/search_20_regular.svg?react';
import { useLingui } from '@lingui/react/macro';
import button from '../../ui/button.module.css';
import styles from './FinderToggle.module.css';

/** On a narrow screen: opens and closes the search, which would push the first request down. */
export function FinderToggle({ isOpen, onToggle }: { isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={`${button['subtle']} ${styles['toggle']}`}
      aria-label={t`Search`}
      aria-expanded={isOpen}
      title={t`Search`}
      onClick={() => onToggle(!isOpen)}
    >
      <SearchIcon />
    </button>
  );
}
