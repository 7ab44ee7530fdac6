import type { ReactNode } from 'react';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { RequestDetails } from '../details/RequestDetails.tsx';
import { UnknownRequest } from '../details/UnknownRequest.tsx';
import type { View } from '../find/view.ts';
import type { RequestLists } from '../list/useRequestLists.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import styles from './OpenedRequest.module.css';

/**
 * The details of the request that the address names, or that there is none: below what stands before them, or beside the
 * list where there is room for two columns.
 */
export function OpenedRequest({
  requestId,
  lists,
  view,
  records,
  isInRow,
  supportTools,
  onAskCancel,
}: {
  requestId: string;
  lists: RequestLists;
  view: View;
  records: ReadonlyMap<string, CancellationRecord>;
  /** They stand in the row of their request, and not before the list. */
  isInRow: boolean;
  /** What a helpdesk may want of a request; nothing where there is no helpdesk. */
  supportTools: (request: AccessRequest, record: CancellationRecord | undefined) => ReactNode;
  onAskCancel: (request: AccessRequest) => void;
}) {
  const { opened, both } = lists;
  const record = opened && records.get(opened.id);
  return (
    <div className={styles['place']}>
      <div className={styles['panel']}>
        {opened ? (
          <RequestDetails
            request={opened}
            record={record}
            view={view}
            isInRow={isInRow}
            supportTools={supportTools(opened, record)}
            onAskCancel={onAskCancel}
          />
        ) : (
          <UnknownRequest view={view} requestId={requestId} lists={both} />
        )}
      </div>
    </div>
  );
}
