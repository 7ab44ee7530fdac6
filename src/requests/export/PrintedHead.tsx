import { Trans, useLingui } from '@lingui/react/macro';
import { formatDateTime } from '../../i18n/format/dates.ts';
import type { RequestList } from '../list/requestList.ts';
import styles from './PrintedHead.module.css';

/** On paper only: when the list was read, and how many of the view's requests were found where not all of them were. */
export function PrintedHead({ list, found, total }: { list: RequestList; found: number; total: number }) {
  const { i18n } = useLingui();
  const readAt = list.updatedAt && formatDateTime(list.updatedAt.wall);
  const doneText = i18n.number(found);
  const totalText = i18n.number(total);
  return (
    <p className={styles['head']}>
      {readAt !== undefined && <Trans comment="On a printed list: when it was read">As of {readAt}</Trans>}
      {found < total && (
        <Trans>
          {doneText} of {totalText}
        </Trans>
      )}
    </p>
  );
}
