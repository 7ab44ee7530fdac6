/** The chunk of `lazyViews.ts`: what the first list does without, loaded while the page waits for Graph. */

export { StepNumber } from '../../ui/StepNumber.tsx';
export { NewsOfPage } from '../announce/NewsOfPage.tsx';
export { PendingTitle } from '../announce/PendingTitle.ts';
export { BulkBar } from '../cancel/bulk/BulkBar.tsx';
export { OutcomeNotice } from '../cancel/OutcomeNotice.tsx';
export { ClosedWithView } from '../details/ClosedWithView.ts';
export { PrintedHead } from '../export/PrintedHead.tsx';
export { EmptyList } from '../find/EmptyList.tsx';
export { Finder } from '../find/Finder.tsx';
export { ListFailureText } from '../list/ListFailureText.tsx';
export { AskBeforeCancel } from './AskBeforeCancel.tsx';
export { KeptFresh } from './KeptFresh.tsx';
export { ListMenu } from './ListMenu.tsx';
export { NewMark } from './NewMark.tsx';
export { OpenedRequest } from './OpenedRequest.tsx';
export { QuietReason } from './QuietReason.tsx';
export { RunOfCancels } from './RunOfCancels.tsx';
export { ShowMore } from './ShowMore.tsx';
export { UnreadableRows } from './UnreadableRows.tsx';
