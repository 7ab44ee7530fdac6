import OpenIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?react';
import styles from './NewTabIcon.module.css';

/** Stands behind the text of a link that opens in a new tab. */
export function NewTabIcon() {
  return <OpenIcon className={styles['directional']} />;
}
