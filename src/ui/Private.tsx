import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useIsPrivateHidden } from '../browser/shareMode.ts';

/** What nobody but the person should read: not on the page while they share their screen, or after their session has ended. */
export function Private({ children }: { children: ReactNode }) {
  return useIsPrivateHidden() ? <Trans>Hidden</Trans> : <span>{children}</span>;
}
