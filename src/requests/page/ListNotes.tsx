import type { RequestList } from '../list/requestList.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { UnreadableRows } from './UnreadableRows.tsx';

/** What the first load does without of what there is to say above a list. */
export function ListNotes({ list, found, total }: { list: RequestList; found: number; total: number }) {
  return (
    <>
      {list.unreadable > 0 && <UnreadableRows count={list.unreadable} />}
      <PrintedHead list={list} found={found} total={total} />
    </>
  );
}
