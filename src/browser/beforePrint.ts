import { useEffect, useRef } from 'react';

/** Calls back when the page is about to be printed: what is drawn by then is on the paper. */
export function useBeforePrint(listener: () => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const onBeforePrint = () => latest.current();
    addEventListener('beforeprint', onBeforePrint);
    return () => removeEventListener('beforeprint', onBeforePrint);
  }, []);
}
