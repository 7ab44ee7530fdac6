import { useEffect, useRef } from 'react';
import { wasOpenedInPlace } from '../../browser/address.ts';

/** The DOM id of a row's heading, where the focus goes back to when its details close. */
export function headingId(requestId: string): string {
  return `request-${requestId}`;
}

/**
 * Takes the focus to the details when the person opens them, and back to the row when they close. They open where the
 * person is, so nothing scrolls. A page that was loaded with details open keeps the focus where the browser put it, but
 * shows what its link leads to.
 */
export function useDetailsFocus(requestId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasOpenedInPlace()) heading.current?.focus({ preventScroll: true });
    else if ((heading.current?.getBoundingClientRect().top ?? 0) > innerHeight) heading.current?.scrollIntoView();
    return () => {
      // After the details are gone from the page, and only if nothing else has taken the focus.
      queueMicrotask(() => {
        if (document.activeElement === document.body) document.getElementById(headingId(requestId))?.focus();
      });
    };
  }, [requestId]);
  return heading;
}
