import { useCallback, useMemo, useRef, useState } from 'react';
import type { AccessRequest } from '../../request/accessRequest.ts';

/** Which rows the person has selected, of those that can be cancelled. */
export interface Selection {
  /** Whether the person is selecting: only then rows have boxes to check. */
  readonly isOn: boolean;
  readonly begin: () => void;
  /** Selects nothing any more. */
  readonly end: () => void;
  readonly selected: readonly AccessRequest[];
  readonly isSelected: (id: string) => boolean;
  /** Selects or unselects a row; with `isRange` also all between it and the row before it that was pressed. */
  readonly select: (id: string, isOn: boolean, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
}

const none: ReadonlySet<string> = new Set();
const noRows: readonly AccessRequest[] = [];

/** Keeps the selection of a list. A row that can no longer be selected is no longer selected. */
export function useSelection(selectable: readonly AccessRequest[]): Selection {
  const [isOn, setOn] = useState(false);
  const [ids, setIds] = useState(none);
  const latest = useRef<string>(undefined);
  const order = useRef(selectable);
  order.current = selectable;
  const selected = useMemo(
    () => (ids.size === 0 ? noRows : selectable.filter(({ id }) => ids.has(id))),
    [selectable, ids],
  );

  const select = useCallback((id: string, isOn: boolean, isRange: boolean) => {
    const rows = order.current.map((request) => request.id);
    const from = isRange && latest.current !== undefined ? rows.indexOf(latest.current) : -1;
    const to = rows.indexOf(id);
    latest.current = id;
    const range = from < 0 ? [id] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    setIds((before) => new Set(isOn ? [...before, ...range] : [...before].filter((one) => !range.includes(one))));
  }, []);

  return {
    isOn,
    begin: useCallback(() => setOn(true), []),
    end: useCallback(() => {
      setOn(false);
      setIds(none);
    }, []),
    selected,
    isSelected: (id) => ids.has(id),
    select,
    selectNone: useCallback(() => setIds(none), []),
    selectAll: useCallback(() => setIds(new Set(order.current.map(({ id }) => id))), []),
  };
}
