import { Trans, useLingui } from '@lingui/react/macro';
import { joinSentences } from '../../../i18n/sentences.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import { meaningOf } from '../../request/meaning.ts';
import type { WhyNotCancellable } from '../../request/whyNotCancellable.ts';
import { whyNotWords } from '../../request/whyNotWords.ts';

/** Why a row cannot be selected while the person chooses what to cancel. */
export function WhyNot({ request, reason }: { request: AccessRequest; reason: WhyNotCancellable }) {
  const { i18n } = useLingui();
  const why = joinSentences(i18n, whyNotWords(meaningOf(request, Date.now()), reason));
  return <Trans>Cannot be cancelled: {why}</Trans>;
}
