import { type ReactNode, useState } from 'react';
import { useToday } from '../../i18n/format/useToday.ts';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import type { CancellationRecord } from '../cancel/cancellations.ts';
import type { Change } from '../list/listChanges.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName, lookOf } from '../request/displayName.ts';
import { ShowMore } from './lazyViews.ts';
import { RequestRow } from './RequestRow.tsx';
import styles from './RequestRows.module.css';

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
  opened,
}: {
  requests: readonly AccessRequest[];
  /** What the rows were found by. */
  search: string;
  records: ReadonlyMap<string, CancellationRecord>;
  changes: ReadonlyMap<string, Change>;
  /** Where several can be cancelled together. */
  selection: Selection | undefined;
  onAskCancel: (request: AccessRequest) => void;
  /** The request whose details are open, and they: for its row, and for before the list, where that is not drawn. */
  opened?: { readonly id: string; readonly inRow: ReactNode; readonly beforeList: ReactNode } | undefined;
}) {
  const [limit, setLimit] = useState(step);
  // Another search begins with few rows again, and those that it has in common with the one before stay in the page.
  const [searched, setSearched] = useState(search);
  if (searched !== search) {
    setSearched(search);
    setLimit(step);
  }
  const drawn = requests.slice(0, limit);
  const isInRow = drawn.some(({ id }) => id === opened?.id);
  const today = useToday();
  const repeated = repeatedNames(drawn);
  return (
    <>
      {opened && !isInRow && opened.beforeList}
      <ul className={styles['list']}>
        {drawn.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            record={records.get(request.id)}
            isNew={changes.has(request.id) && !records.has(request.id)}
            change={changes.get(request.id)}
            isNameRepeated={repeated.has(lookOf(displayName(request)))}
            today={today}
            isSelected={selection?.isSelected(request.id)}
            onSelect={selection?.select}
            onAskCancel={onAskCancel}
            details={request.id === opened?.id ? opened.inRow : undefined}
          />
        ))}
      </ul>
      {requests.length > limit && (
        <ShowMore
          key={search}
          drawn={limit}
          step={step}
          total={requests.length}
          onShow={setLimit}
          isSelfActing={opened === undefined}
        />
      )}
    </>
  );
}

/** What more than one of these requests looks like by its name. */
function repeatedNames(requests: readonly AccessRequest[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const looks = requests.map((request) => lookOf(displayName(request)));
  return new Set(looks.filter((look) => seen.size === seen.add(look).size));
}
