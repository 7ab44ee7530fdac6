/** The chunk of `lazyViews.ts`: what the first list does without, loaded while the page waits for Graph. */

export { BulkProgress } from '../cancel/bulk/BulkProgress.tsx';
export { WhyNot } from '../cancel/bulk/WhyNot.tsx';
export { CancelDialog } from '../cancel/CancelDialog.tsx';
export { OutcomeNotice } from '../cancel/OutcomeNotice.tsx';
export { RequestDetails } from '../details/RequestDetails.tsx';
export { UnknownRequest } from '../details/UnknownRequest.tsx';
export { ExportButtons } from '../export/ExportButtons.tsx';
export { EmptyList } from '../find/EmptyList.tsx';
export { ListFailureText } from '../list/ListFailureText.tsx';
export { Announcer } from './Announcer.tsx';
export { KeptFresh } from './KeptFresh.tsx';
export { NewMark } from './NewMark.tsx';
export { PrintedHead } from './PrintedHead.tsx';
