import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { AccessRequest } from '../request/accessRequest.ts';
import { type MadeBy, madeBy } from '../request/madeBy.ts';
import { type WhyNotCancellable, whyNotCancellable } from '../request/whyNotCancellable.ts';

const tooLate = msg`Too late to cancel`;
const notHere = msg`Cannot be cancelled here`;

/** For the states that a request does not stay in: of a final one its own words say enough. */
const reasons: Readonly<Partial<Record<WhyNotCancellable, MessageDescriptor>>> = {
  delivering: tooLate,
  pastCancelling: tooLate,
  unknownState: notHere,
  unknownType: notHere,
};

const makers: Readonly<Partial<Record<MadeBy, MessageDescriptor>>> = {
  administrator: msg`Made by an administrator`,
  approver: msg`Made by an approver`,
};

/**
 * Why a request that waits for something offers no cancel, in a word or four, to stand where the button would; nothing
 * where it offers one, and where it has ended. The details say more: `whyNotWords.ts`.
 */
export function QuietReason({ request }: { request: AccessRequest }) {
  const { i18n } = useLingui();
  const reason = reasonOf(request);
  return reason && <span key={reason.id}>{i18n._(reason)}</span>;
}

function reasonOf(request: AccessRequest): MessageDescriptor | undefined {
  const reason = whyNotCancellable(request);
  if (reason === 'notMadeByPerson') return makers[madeBy(request)] ?? notHere;
  return reason && reasons[reason];
}
