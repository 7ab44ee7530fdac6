import { useEffect, useRef } from 'react';
import { wasOpenedInPlace } from '../../browser/address.ts';
import { headingId } from './headingId.ts';

/** The request whose details have taken the focus, and how many details are drawn. */
let taken: string | undefined;
let drawn = 0;

/**
 * Takes the focus to the details when the person opens them, and back to the row when they close. They open where the
 * person is, so nothing scrolls. A page that was loaded with details open keeps the focus where the browser put it, but
 * shows what its link leads to. Details that are only drawn elsewhere, in their row or before the list, leave the focus
 * where the person has it.
 */
export function useDetailsFocus(requestId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isNew = taken !== requestId;
    drawn += 1;
    taken = requestId;
    if (wasOpenedInPlace()) {
      // On nothing, it was in the details that were drawn elsewhere.
      if (isNew || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    } else if (isNew && (heading.current?.getBoundingClientRect().top ?? 0) > innerHeight) {
      heading.current?.scrollIntoView();
    }
    return () => {
      drawn -= 1;
      // After the details are gone from the page, and only if nothing else has taken the focus.
      queueMicrotask(() => {
        if (drawn > 0) return;
        taken = undefined;
        if (document.activeElement === document.body) document.getElementById(headingId(requestId))?.focus();
      });
    };
  }, [requestId]);
  return heading;
}
