import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import button from '../ui/button.module.css';
import styles from './EmptyList.module.css';
import { adjustView, type View } from './view.ts';

/** Says which kind of nothing this is: no request at all, none in this view, or none that matches. */
export function EmptyList({ view, hasAny }: { view: View; hasAny: boolean }) {
  const { search, state } = view;
  if (hasAny && (search !== '' || state !== undefined)) {
    return (
      <div className={styles['empty']}>
        <h2>
          {search === '' ? (
            <Trans>No request is in this state</Trans>
          ) : (
            <Trans>
              No match for “<bdi>{search}</bdi>”
            </Trans>
          )}
        </h2>
        <p>
          {search === '' ? (
            <Trans>In this view there is none. It may be in another view.</Trans>
          ) : (
            <Trans>Searched in names, descriptions, justifications and references of this view.</Trans>
          )}
        </p>
        <button
          type="button"
          className={button['secondary']}
          onClick={() => adjustView({ ...view, search: '', state: undefined })}
        >
          <Trans>Clear search</Trans>
        </button>
      </div>
    );
  }
  const { heading, text } = words(view.list, hasAny);
  return (
    <div className={styles['empty']}>
      <h2>{heading}</h2>
      <p>{text}</p>
    </div>
  );
}

function words(list: View['list'], hasAny: boolean): { heading: ReactNode; text: ReactNode } {
  if (list === 'others') {
    return {
      heading: <Trans>You have made no requests for others</Trans>,
      text: <Trans>Requests that you make for somebody else show up here.</Trans>,
    };
  }
  if (hasAny) {
    return {
      heading: <Trans>You have no pending requests</Trans>,
      text: (
        <Trans>Nothing of yours is waiting for anybody. The view “All” shows what became of earlier requests.</Trans>
      ),
    };
  }
  return {
    heading: <Trans>You have no requests</Trans>,
    text: <Trans>When you ask for an access package, the request shows up here.</Trans>,
  };
}
