/** What a first list can do without: one chunk, loaded while Graph is waited for. */
export { Announcer } from './Announcer.tsx';
export { BulkProgress } from './BulkProgress.tsx';
export { CancelDialog } from './CancelDialog.tsx';
export { EmptyList } from './EmptyList.tsx';
export { ListFailureWords } from './ListFailureWords.tsx';
export { OutcomeNotice } from './OutcomeNotice.tsx';
export { Refresher } from './Refresher.tsx';
export { RequestDetails } from './RequestDetails.tsx';
export { TakeAlong } from './TakeAlong.tsx';
export { UnknownRequest } from './UnknownRequest.tsx';
export { WhyNot } from './WhyNot.tsx';
