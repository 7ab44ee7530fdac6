import { Trans } from '@lingui/react/macro';
import { useIsPrivateHidden } from '../../browser/shareMode.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName, personName } from '../request/displayName.ts';
import { madeBy } from '../request/madeBy.ts';

/** Which request is asked about: whose it is, for what, and for whom. While a screen is shared nobody is named. */
export function CancelQuestion({ request }: { request: AccessRequest }) {
  const isHidden = useIsPrivateHidden();
  // As elements: in a string Lingui would take what looks like markup for a part of the message.
  const packageName = displayName(request);
  const name = <>{packageName}</>;
  const forWhom = isHidden ? '' : personName(request.forWhom);
  const person = <>{forWhom}</>;
  if (request.isForSomebodyElse && forWhom === '') {
    return (
      <Trans>
        Cancel the request for <bdi>{name}</bdi> for someone else?
      </Trans>
    );
  }
  if (request.isForSomebodyElse) {
    return (
      <Trans>
        Cancel the request for <bdi>{name}</bdi> for <bdi>{person}</bdi>?
      </Trans>
    );
  }
  if (madeBy(request) === 'me') {
    return (
      <Trans>
        Cancel your request for <bdi>{name}</bdi>?
      </Trans>
    );
  }
  return (
    <Trans>
      Cancel the request for <bdi>{name}</bdi>?
    </Trans>
  );
}
