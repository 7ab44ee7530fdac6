import { Trans } from '@lingui/react/macro';
import { listHeadingId } from '../../requests/page/RequestsPage.tsx';
import styles from './SkipLink.module.css';

/** The first stop of the keyboard: from the top of the page to its list, past all that is the same each time. */
export function SkipLink() {
  return (
    <a
      href={`#${listHeadingId}`}
      className={styles['skip']}
      onClick={(event) => {
        // The address is that of the view, which a fragment has no part in.
        event.preventDefault();
        document.getElementById(listHeadingId)?.focus();
      }}
    >
      <Trans>Skip to the list</Trans>
    </a>
  );
}
