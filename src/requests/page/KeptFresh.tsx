import { AutoRefresh } from '../list/AutoRefresh.tsx';
import type { RequestLists } from '../list/useRequestLists.ts';
import { OfflineStrip } from './OfflineStrip.tsx';

/** Keeps fresh what is on the screen: the list of the view, and the one that the opened request is from. Says when it cannot. */
export function KeptFresh({
  both,
  shownList,
  opened,
  viewKey,
}: Pick<RequestLists, 'both' | 'shownList' | 'opened'> & { viewKey: string }) {
  const shown = both.filter(
    ({ scope, list }) => scope === shownList.scope || (opened && list?.requests.includes(opened)),
  );
  return (
    <>
      {shown.map((handle) => (
        <AutoRefresh key={handle.scope} {...handle} viewKey={viewKey} />
      ))}
      <OfflineStrip list={shownList.list} />
    </>
  );
}
