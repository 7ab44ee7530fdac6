import { onDemand } from '../ui/onDemand.tsx';

/** The views of `laterViews.ts`. */
const later = onDemand(() => import('./laterViews.ts'));

export const Announcer = later.part((views) => views.Announcer, 'silent');
export const BulkProgress = later.part((views) => views.BulkProgress);
export const CancelDialog = later.part((views) => views.CancelDialog);
export const EmptyList = later.part((views) => views.EmptyList);
export const ListFailureWords = later.part((views) => views.ListFailureWords, 'silent');
export const OutcomeNotice = later.part((views) => views.OutcomeNotice);
export const Refresher = later.part((views) => views.Refresher, 'silent');
export const RequestDetails = later.part((views) => views.RequestDetails);
export const TakeAlong = later.part((views) => views.TakeAlong, 'silent');
export const UnknownRequest = later.part((views) => views.UnknownRequest);
export const WhyNot = later.part((views) => views.WhyNot, 'silent');

/** Loads them before one is shown, so that showing one takes no time. */
export const preloadViews = later.preload;
