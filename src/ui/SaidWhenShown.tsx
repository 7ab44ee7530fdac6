import { type ReactNode, useEffect, useState } from 'react';

/** Says its content to a screen reader as well when it is shown: a region has to be there before its words are. */
export function SaidWhenShown({ children }: { children: ReactNode }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <span role="status">{isThere && children}</span>;
}
