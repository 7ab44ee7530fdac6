/** What nobody sees before the list: one chunk, loaded when the list is there. */
export { BulkProgress } from './BulkProgress.tsx';
export { CancelDialog } from './CancelDialog.tsx';
export { RequestDetails } from './RequestDetails.tsx';
export { UnknownRequest } from './UnknownRequest.tsx';
