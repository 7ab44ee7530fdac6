import { Trans } from '@lingui/react/macro';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { ViewLink } from '../find/ViewLink.tsx';
import type { View } from '../find/view.ts';
import { isComplete } from '../list/requestList.ts';
import type { RequestListHandle } from '../list/useRequestList.ts';
import styles from './RequestDetails.module.css';
import { useDetailsFocus } from './useDetailsFocus.ts';

/**
 * Takes the place of the details when none of these lists holds the request that the address names: when each has been
 * read as far as it could be, and not before.
 */
export function UnknownRequest({
  lists,
  ...request
}: {
  view: View;
  requestId: string;
  lists: readonly Pick<RequestListHandle, 'list'>[];
}) {
  const hasEnded = lists.every(({ list }) => list && list.completeness.kind !== 'loading');
  return hasEnded && <NotFound {...request} areComplete={lists.every(({ list }) => list && isComplete(list))} />;
}

function NotFound({ view, requestId, areComplete }: { view: View; requestId: string; areComplete: boolean }) {
  const heading = useDetailsFocus(requestId);
  return (
    <section className={styles['details']} aria-labelledby="unknown-request">
      <div className={styles['head']}>
        <h3 id="unknown-request" ref={heading} tabIndex={-1} className={styles['heading']}>
          <Trans>Request not found</Trans>
        </h3>
        <ViewLink to={{ ...view, requestId: undefined }}>
          <Trans>Close details</Trans>
        </ViewLink>
      </div>
      {areComplete ? (
        <>
          <p>
            <Trans>The link leads to a request that is not in your list. The request may:</Trans>
          </p>
          <ul>
            <li>
              <Trans>belong to a different account from the one you are signed in with</Trans>
            </li>
            <li>
              <Trans>belong to another organisation</Trans>
            </li>
            <li>
              <Trans>be so old that Microsoft Entra no longer lists it</Trans>
            </li>
          </ul>
        </>
      ) : (
        <p>
          <Trans>The link leads to a request that is not in the loaded part of your list.</Trans>
        </p>
      )}
      <p>
        <ProblemCodeText code="MAR-404" />
      </p>
    </section>
  );
}
