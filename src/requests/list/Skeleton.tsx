import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/**
 * The shape of the list to come, and above it what is waited for. Its styles are the page's own, for it stands in `index.html`
 * too.
 */
export function Skeleton({ children = <Trans>Loading your requests…</Trans> }: { children?: ReactNode }) {
  return (
    <div className="skeleton">
      <p>{children}</p>
      <div aria-hidden="true" />
      <div aria-hidden="true" />
      <div aria-hidden="true" />
    </div>
  );
}
