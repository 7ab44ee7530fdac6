import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useShareMode } from '../browser/shareMode.ts';

/** What nobody but the person should read: not on the page while they share their screen. */
export function Private({ children }: { children: ReactNode }) {
  return useShareMode() ? <Trans>Hidden</Trans> : <span>{children}</span>;
}
