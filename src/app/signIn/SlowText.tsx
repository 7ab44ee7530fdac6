import { Trans } from '@lingui/react/macro';

/** Says that Microsoft's sign-in page is slow to open, for a person who is still here to read it. */
export function SlowText() {
  return <Trans>Microsoft’s sign-in page is slow to open. Wait a little longer, or try again.</Trans>;
}
