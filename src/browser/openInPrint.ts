import { type RefObject, useEffect } from 'react';

/** Opens every `<details>` in an element while the page is printed: nobody can open one on paper. */
export function useOpenInPrint(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const open = () => {
      for (const details of element.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []) {
        details.open = true;
        opened.add(details);
      }
    };
    const close = () => {
      for (const details of opened) details.open = false;
      opened.clear();
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, [element]);
}
