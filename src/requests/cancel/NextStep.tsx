import { Trans } from '@lingui/react/macro';
import { NewTabIcon } from '../../ui/NewTabIcon.tsx';
import { useVisit } from '../list/VisitContext.ts';
import { askedOf } from '../request/asked.ts';
import { statusOf } from '../request/status.ts';
import type { CancellationRecord } from './cancellations.ts';

/** The way on in My Access: to the right package after a cancel, or to the access that came before it. */
export function NextStep({ record: { request, cancellation } }: { record: CancellationRecord }) {
  const { myAccess } = useVisit();
  if (!myAccess || request.isForSomebodyElse || askedOf(request) !== 'access') return null;
  const link = { href: `${myAccess}#/access-packages`, target: '_blank', rel: 'noreferrer' };
  if (cancellation.phase === 'cancelled' && cancellation.listAgrees) {
    return (
      <p key="different">
        <Trans>
          <a {...link}>
            Request a different package in My Access <NewTabIcon />
          </a>{' '}
          (opens in a new tab)
        </Trans>
      </p>
    );
  }
  if (cancellation.phase !== 'tooLate') return null;
  const { state, status } = cancellation;
  return statusOf({ ...request, state, status }) === 'delivered' ? (
    <p key="remove">
      <Trans>
        <a {...link}>
          Remove the access in My Access <NewTabIcon />
        </a>{' '}
        (opens in a new tab)
      </Trans>
    </p>
  ) : null;
}
