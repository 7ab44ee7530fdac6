import { Plural } from '@lingui/react/macro';
import { type FailureTextComponent, ListProblem } from './ListProblem.tsx';
import styles from './ListState.module.css';
import { Skeleton } from './Skeleton.tsx';
import type { RequestListHandle } from './useRequestList.ts';

/** What there is to say about a list as a whole: that it is coming in, or incomplete. */
export function ListState({
  handle: { list, refresh, loadTheRest },
  FailureText,
}: {
  handle: RequestListHandle;
  FailureText: FailureTextComponent;
}) {
  if (!list) return <Skeleton />;
  const { completeness, requests, notRead } = list;
  const count = requests.length;
  return (
    <>
      {completeness.kind === 'loading' && (
        <p className={styles['loading']}>
          <Plural value={count} one="Loading… # so far" other="Loading… # so far" />
        </p>
      )}
      {/* It stays while the list is read again: until that has brought something else, it is so. */}
      {(completeness.kind === 'failed' || completeness.kind === 'broken') && (
        <ListProblem
          problem={completeness}
          hasRows={requests.length > 0}
          hasRest={requests.length > notRead.length}
          onRetry={refresh}
          onLoadRest={loadTheRest}
          FailureText={FailureText}
        />
      )}
    </>
  );
}
