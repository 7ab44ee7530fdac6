import { Trans, useLingui } from '@lingui/react/macro';
import type { WhyNotCancellable } from '../../request/whyNotCancellable.ts';
import { whyNotWords } from '../../request/whyNotWords.ts';

/** Why a row cannot be selected while the person chooses what to cancel. */
export function WhyNot({ reason }: { reason: WhyNotCancellable }) {
  const { i18n } = useLingui();
  const why = i18n._(whyNotWords[reason]);
  return <Trans>Cannot be cancelled: {why}</Trans>;
}
