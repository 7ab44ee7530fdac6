import { Plural, Trans } from '@lingui/react/macro';
import notice from '../../ui/notice.module.css';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { type FailureTextComponent, ListProblem } from './ListProblem.tsx';
import styles from './ListState.module.css';
import { Skeleton } from './Skeleton.tsx';
import type { RequestListHandle } from './useRequestList.ts';

/** What there is to say about a list as a whole: that it is coming in, incomplete, or partly unreadable. */
export function ListState({
  handle: { list, isReading, refresh, loadTheRest },
  FailureText,
}: {
  handle: RequestListHandle;
  FailureText: FailureTextComponent;
}) {
  if (!list) return <Skeleton />;
  const { completeness, unreadable, requests } = list;
  const count = requests.length;
  return (
    <>
      {completeness.kind === 'loading' && (
        <p className={styles['loading']}>
          <Plural value={count} one="Loading… # so far" other="Loading… # so far" />
        </p>
      )}
      {(completeness.kind === 'failed' || completeness.kind === 'broken') && !isReading && (
        <ListProblem
          problem={completeness}
          hasRows={requests.length > 0}
          onRetry={refresh}
          onLoadRest={loadTheRest}
          FailureText={FailureText}
        />
      )}
      {unreadable > 0 && (
        <div className={`${notice['notice']} ${notice['warning']}`}>
          <p className={notice['headline']}>
            <Plural value={unreadable} one="# request could not be read" other="# requests could not be read" />
          </p>
          <p className={notice['handle']}>
            <ProblemCodeText code="MAR-208" />
          </p>
          <p>
            <Trans>Microsoft Graph sent something that this app does not understand. The others are shown.</Trans>
          </p>
        </div>
      )}
    </>
  );
}
