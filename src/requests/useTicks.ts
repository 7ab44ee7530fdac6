import { useCallback, useMemo, useRef, useState } from 'react';
import type { AccessRequest } from './accessRequest.ts';

/** Which rows the person has ticked, of those that can be ticked. */
export interface Ticks {
  readonly ticked: readonly AccessRequest[];
  readonly isTicked: (id: string) => boolean;
  /** Ticks or unticks a row; with `isRange` also all between it and the row before it that was pressed. */
  readonly tick: (id: string, isOn: boolean, isRange: boolean) => void;
  readonly tickAll: () => void;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Keeps the ticks of a list. A row that can no longer be ticked loses its tick. */
export function useTicks(tickable: readonly AccessRequest[]): Ticks {
  const [ids, setIds] = useState(none);
  const latest = useRef<string>(undefined);
  const order = useRef(tickable);
  order.current = tickable;
  const ticked = useMemo(() => tickable.filter(({ id }) => ids.has(id)), [tickable, ids]);

  const tick = useCallback((id: string, isOn: boolean, isRange: boolean) => {
    const rows = order.current.map((request) => request.id);
    const from = isRange && latest.current !== undefined ? rows.indexOf(latest.current) : -1;
    const to = rows.indexOf(id);
    latest.current = id;
    const range = from < 0 ? [id] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    setIds((before) => {
      const after = new Set(before);
      for (const one of range) {
        if (isOn) after.add(one);
        else after.delete(one);
      }
      return after;
    });
  }, []);

  return {
    ticked,
    isTicked: (id) => ids.has(id),
    tick,
    tickAll: useCallback(() => setIds(new Set(order.current.map(({ id }) => id))), []),
    clear: useCallback(() => setIds(none), []),
  };
}
