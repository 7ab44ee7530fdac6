import type { ReactNode } from 'react';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import { RequestDetails } from '../details/RequestDetails.tsx';
import { UnknownRequest } from '../details/UnknownRequest.tsx';
import type { View } from '../find/view.ts';
import type { RequestLists } from '../list/useRequestLists.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { DetailsPlace } from './DetailsPlace.tsx';

/** The details of the request that the address names, or that there is none, in their place. */
export function OpenedRequest(props: Parameters<typeof Opened>[0]) {
  return (
    <DetailsPlace>
      <Opened {...props} />
    </DetailsPlace>
  );
}

function Opened({
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
  if (!opened) return <UnknownRequest view={view} requestId={requestId} lists={both} />;
  const record = records.get(opened.id);
  return (
    <RequestDetails
      request={opened}
      record={record}
      view={view}
      isInRow={isInRow}
      supportTools={supportTools(opened, record)}
      onAskCancel={onAskCancel}
    />
  );
}
