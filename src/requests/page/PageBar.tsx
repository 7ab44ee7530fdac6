import { SelectSeveral } from '../cancel/bulk/SelectSeveral.tsx';
import type { Selection } from '../cancel/bulk/useSelection.ts';
import { ViewTabs } from '../find/ViewTabs.tsx';
import type { View } from '../find/view.ts';
import { Freshness } from '../list/Freshness.tsx';
import type { RequestLists } from '../list/useRequestLists.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { ListMenu } from './lazyViews.ts';
import styles from './PageBar.module.css';

/** What stands above the list: the views, how old the list is, and what can be done with it as a whole. */
export function PageBar({
  view,
  lists: { shownList, counts, hasOthers },
  shown,
  selection,
  isFinding,
  onFind,
}: {
  view: View;
  lists: RequestLists;
  /** The rows that the view has come to. */
  shown: readonly AccessRequest[];
  /** Where several can be cancelled together. */
  selection: Selection | undefined;
  /** Whether the search is open where the screen is narrow; `undefined` where it has no button there. */
  isFinding: boolean | undefined;
  onFind: (isFinding: boolean) => void;
}) {
  return (
    <div className={styles['bar']}>
      <ViewTabs view={view} counts={counts} hasOthers={hasOthers} />
      <div className={isFinding === undefined ? styles['tools'] : `${styles['tools']} ${styles['withSearch']}`}>
        <Freshness {...shownList} />
        {selection && <SelectSeveral selection={selection} />}
        <div className={styles['menu']}>
          <ListMenu requests={shown} updatedAt={shownList.list?.updatedAt} isFinding={isFinding} onFind={onFind} />
        </div>
      </div>
    </div>
  );
}
