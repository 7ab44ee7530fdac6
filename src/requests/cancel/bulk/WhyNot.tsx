import { Trans, useLingui } from '@lingui/react/macro';
import { joinSentences } from '../../../i18n/sentences.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import { concernsPresentAccess, meaningOf } from '../../request/meaning.ts';
import type { WhyNotCancellable } from '../../request/whyNotCancellable.ts';
import { whyNotWords } from '../../request/whyNotWords.ts';

/** Why a row cannot be selected while the person chooses what to cancel. */
export function WhyNot({ request, reason }: { request: AccessRequest; reason: WhyNotCancellable }) {
  const { i18n } = useLingui();
  const sentences = whyNotWords(meaningOf(request, Date.now()), reason);
  // What to do may depend on the access that the person has now: that is asked for in the details only.
  const why = joinSentences(i18n, concernsPresentAccess(request) ? sentences.slice(0, 1) : sentences);
  return <Trans>Cannot be cancelled: {why}</Trans>;
}
