import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

/**
 * Says that Microsoft's sign-in page is slow to open, for a person who is still here to read it. It may come together with the
 * region that announces it, and is not heard if its words do.
 */
export function SlowText() {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere && <Trans>Microsoft’s sign-in page is slow to open. Wait a little longer, or try again.</Trans>;
}
