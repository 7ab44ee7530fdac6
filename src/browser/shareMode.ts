import { useSyncExternalStore } from 'react';
import { createStore } from './createStore.ts';
import { usePageParameter } from './pageParameters.ts';

/** Whether the person shows their screen to somebody (`?share=1`). */
export function useShareMode(): boolean {
  return usePageParameter('share') !== null;
}

/** Whether what is private is not on the screen: it is shown to somebody, or the session has ended and anybody may read it. */
export function useIsPrivateHidden(): boolean {
  const isCovered = useSyncExternalStore(covered.subscribe, covered.snapshot, () => false);
  return useShareMode() || isCovered;
}

/** Hides what is private because the session has ended, or shows it because it goes on. */
export function coverPrivate(isCovered: boolean): void {
  covered.set(isCovered);
}

const covered = createStore(false);
