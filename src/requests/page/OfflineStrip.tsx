import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useIsOffline } from '../../browser/pageEvents.ts';
import notice from '../../ui/notice.module.css';
import inSight from '../../ui/onDemand.module.css';
import { SaidWhenShown } from '../../ui/SaidWhenShown.tsx';
import { Age } from '../list/Freshness.tsx';
import type { RequestList } from '../list/requestList.ts';

/**
 * Says at once that there is no network, and from when the list is that is shown. At the bottom of the window, so that
 * nothing moves; what has the focus is scrolled clear of it.
 */
export function OfflineStrip({ list }: { list: RequestList | undefined }) {
  const isOffline = useIsOffline();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOffline) return undefined;
    const { style } = document.documentElement;
    style.scrollPaddingBlockEnd = `calc(var(--drawer, 0px) + ${2 * (strip.current?.offsetHeight ?? 0)}px)`;
    return () => void style.removeProperty('scroll-padding-block-end');
  }, [isOffline]);
  if (!isOffline) return null;
  return (
    <div ref={strip} className={`${notice['notice']} ${inSight['notLoaded']}`}>
      {/* The age is beside it: each minute it is another, and that is no news. */}
      <SaidWhenShown>
        <Trans>You are offline. This list stays as it is until you are back online.</Trans>
      </SaidWhenShown>{' '}
      {list?.updatedAt && <Age at={list.updatedAt} />}
    </div>
  );
}
