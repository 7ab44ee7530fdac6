import styles from './RequestDetails.module.css';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { ViewLink } from './ViewLink.tsx';
import type { View } from './view.ts';

/** Takes the place of the details when the list does not hold the request that the address names. */
export function UnknownRequest({
  view,
  requestId,
  isListComplete,
}: {
  view: View;
  requestId: string;
  isListComplete: boolean;
}) {
  const heading = useDetailsFocus(requestId);
  return (
    <section className={styles['details']} aria-labelledby="unknown-request">
      <div className={styles['head']}>
        <h2 id="unknown-request" ref={heading} tabIndex={-1}>
          Request not found
        </h2>
        <ViewLink to={{ ...view, requestId: undefined }}>Close details</ViewLink>
      </div>
      {isListComplete ? (
        <>
          <p>The link leads to a request that is not in your list. Most likely:</p>
          <ul>
            <li>it belongs to another account than the one you are signed in with,</li>
            <li>it belongs to another organisation,</li>
            <li>it is so old that Microsoft Entra no longer lists it.</li>
          </ul>
        </>
      ) : (
        <p>The link leads to a request that is not in the part of your list that has been loaded.</p>
      )}
    </section>
  );
}
