import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { setTitle } from '../../browser/pageTitle.ts';

/**
 * Puts the page's name into the tab's title, with the number of pending requests before it as long as this is shown.
 * Draws nothing.
 */
export function PendingTitle({ count }: { count: number | undefined }) {
  const { i18n, t } = useLingui();
  const name = t`My access requests`;
  const pending = count ? `(${i18n.number(count)})` : '';
  useEffect(() => {
    setTitle({ count: pending, name });
    return () => setTitle({ count: '' });
  }, [pending, name]);
  return null;
}
