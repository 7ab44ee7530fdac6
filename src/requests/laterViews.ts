/** What nobody sees before the list: one chunk, loaded when the list is there. */
export { Announcer } from './Announcer.tsx';
export { BulkProgress } from './BulkProgress.tsx';
export { CancelDialog } from './CancelDialog.tsx';
export { OutcomeNotice } from './OutcomeNotice.tsx';
export { Refresher } from './Refresher.tsx';
export { RequestDetails } from './RequestDetails.tsx';
export { TakeAlong } from './TakeAlong.tsx';
export { UnknownRequest } from './UnknownRequest.tsx';
export { WhyNot } from './WhyNot.tsx';
