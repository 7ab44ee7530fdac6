import { useEffect } from 'react';

/** Puts the number of pending requests before the page's name in the tab's title, and takes it away at the end. */
export function usePendingTitle(count: number | undefined): void {
  useEffect(() => {
    const name = document.title.replace(/^\(\d+\) /, '');
    document.title = count ? `(${count}) ${name}` : name;
    return () => {
      document.title = name;
    };
  }, [count]);
}
