import { Trans, useLingui } from '@lingui/react/macro';
import { ViewLink } from './ViewLink.tsx';
import styles from './ViewTabs.module.css';
import type { ListName, View } from './view.ts';
import { viewNames } from './viewNames.ts';

/** The ways to the views, with how many requests each holds as far as that is known. */
export function ViewTabs({
  view,
  counts,
  hasOthers,
}: {
  view: View;
  counts: Readonly<Record<ListName, number | undefined>>;
  /** Whether there is, or may be, anything to see in the view of requests for others. */
  hasOthers: boolean;
}) {
  const { i18n, t } = useLingui();
  const words = (list: ListName) => {
    const name = i18n._(viewNames[list]);
    const count = counts[list] === undefined ? undefined : i18n.number(counts[list]);
    if (count === undefined) return name;
    return (
      <Trans comment="A view and how many requests it holds">
        {name} ({count})
      </Trans>
    );
  };
  return (
    <nav aria-label={t`Views`} className={styles['views']}>
      {(['pending', 'all', 'others'] as const)
        .filter((list) => list !== 'others' || hasOthers || view.list === 'others')
        .map((list) => (
          <ViewLink key={list} to={{ ...view, list, state: undefined }} isCurrent={view.list === list}>
            {words(list)}
          </ViewLink>
        ))}
    </nav>
  );
}
