import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import button from '../../ui/button.module.css';
import type { AccessRequest } from '../request/accessRequest.ts';
import { adjustView } from './adjustView.ts';
import styles from './EmptyList.module.css';
import { emptyReason } from './emptyReason.ts';
import { findRequests } from './findRequests.ts';
import { ViewLink } from './ViewLink.tsx';
import type { View } from './view.ts';

/** Says which kind of nothing this is: no request at all, none in this view, or none that matches. */
export function EmptyList({
  view,
  all,
  whoseList,
}: {
  view: View;
  /** The rows of the list behind the view. */
  all: readonly AccessRequest[];
  /** For which account the list is. */
  whoseList: ReactNode;
}) {
  // As an element: in a string Lingui would take what looks like markup for a part of the message.
  const search = <>{view.search}</>;
  switch (emptyReason(view, all.length > 0)) {
    case 'noMatch':
      return (
        <Empty
          heading={
            <Trans key={view.search}>
              No match for “<bdi>{search}</bdi>”
            </Trans>
          }
          text={<Trans>We searched the names, descriptions, justifications and references in this view.</Trans>}
          wayOn={
            <>
              <MatchesInAll view={view} all={all} />
              <ClearSearch view={view} />
            </>
          }
        />
      );
    case 'noneInState':
      return (
        <Empty
          heading={<Trans>No requests with this status</Trans>}
          text={<Trans>There are none in this view. Try another view.</Trans>}
          wayOn={<ClearSearch view={view} />}
        />
      );
    case 'noneForOthers':
      return (
        <Empty
          heading={<Trans>You have no requests for others</Trans>}
          text={<Trans>Requests that you make for someone else appear here.</Trans>}
          wayOn={whoseList}
        />
      );
    case 'nonePending':
      return (
        <Empty
          heading={<Trans>You have no pending requests</Trans>}
          text={<Trans>To see what happened to earlier requests, select “All”.</Trans>}
          wayOn={whoseList}
        />
      );
    case 'none':
      return (
        <Empty
          heading={<Trans>You have no requests</Trans>}
          text={<Trans>When you request an access package, the request appears here.</Trans>}
          wayOn={whoseList}
        />
      );
  }
}

function Empty({ heading, text, wayOn }: { heading: ReactNode; text: ReactNode; wayOn?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <h3>{heading}</h3>
      <p>{text}</p>
      {wayOn}
    </div>
  );
}

/** Leads to what is searched for, where it is among the requests that wait for nobody any more. */
function MatchesInAll({ view, all }: { view: View; all: readonly AccessRequest[] }) {
  const there: View = { ...view, list: 'all', state: undefined, requestId: undefined };
  const count = view.list === 'pending' ? findRequests(all, there).length : 0;
  return (
    count > 0 && (
      <p key={count}>
        <ViewLink to={there}>
          <Plural value={count} one="# match in “All”" other="# matches in “All”" />
        </ViewLink>
      </p>
    )
  );
}

/** Shows all rows of the view again: the search and the state filter go together. */
function ClearSearch({ view }: { view: View }) {
  return (
    <button
      type="button"
      className={button['secondary']}
      onClick={() => adjustView({ ...view, search: '', state: undefined })}
    >
      <Trans>Clear search</Trans>
    </button>
  );
}
