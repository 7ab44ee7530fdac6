import type { Moment } from '../../graph/clock.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { FinderToggle } from '../find/FinderToggle.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';

/** What stands at the end of the line above the list: the way to the search where the screen is narrow, and the menu. */
export function ListMenu({
  requests,
  updatedAt,
  isFinding,
  onFind,
}: {
  /** The rows that the view has come to. */
  requests: readonly AccessRequest[];
  updatedAt: Moment | undefined;
  /** `undefined` where there is no search to open. */
  isFinding: boolean | undefined;
  onFind: (isFinding: boolean) => void;
}) {
  return (
    <>
      {isFinding !== undefined && <FinderToggle isOpen={isFinding} onToggle={onFind} />}
      {requests.length > 0 && <ExportMenu requests={requests} updatedAt={updatedAt} />}
    </>
  );
}
