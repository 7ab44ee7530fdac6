import { useState } from 'react';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import type { Change } from '../list/listChanges.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { RequestRow } from './RequestRow.tsx';
import styles from './RequestRows.module.css';
import { ShowMore } from './ShowMore.tsx';

/** So many rows are drawn at first, and so many more each time. */
const step = 50;

/** The rows of a view. A long list is drawn in steps: as fast as a window into it, and a plain list to a screen reader. */
export function RequestRows({
  requests,
  search,
  records,
  changes,
  selection,
  onAskCancel,
}: {
  requests: readonly AccessRequest[];
  /** What the rows were found by. */
  search: string;
  records: ReadonlyMap<string, CancellationRecord>;
  changes: ReadonlyMap<string, Change>;
  /** Where several can be cancelled together. */
  selection: Selection | undefined;
  onAskCancel: (request: AccessRequest) => void;
}) {
  const [limit, setLimit] = useState(step);
  // Another search begins with few rows again, and those that it has in common with the one before stay in the page.
  const [searched, setSearched] = useState(search);
  if (searched !== search) {
    setSearched(search);
    setLimit(step);
  }
  const drawn = requests.slice(0, limit);
  const repeated = repeatedNames(drawn);
  const isChoosing = selection !== undefined && selection.selected.length > 0;
  return (
    <>
      <ul className={styles['list']}>
        {drawn.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            record={records.get(request.id)}
            isNew={changes.has(request.id) && !records.has(request.id)}
            change={changes.get(request.id)}
            isNameRepeated={repeated.has(displayName(request))}
            isSelected={selection?.isSelected(request.id)}
            isChoosing={isChoosing}
            onSelect={selection?.select}
            onAskCancel={onAskCancel}
          />
        ))}
      </ul>
      {requests.length > limit && (
        <ShowMore key={search} drawn={limit} step={step} total={requests.length} onShow={setLimit} />
      )}
    </>
  );
}

/** The names that more than one of these requests has on the screen. */
function repeatedNames(requests: readonly AccessRequest[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(requests.map(displayName).filter((name) => seen.size === seen.add(name).size));
}
