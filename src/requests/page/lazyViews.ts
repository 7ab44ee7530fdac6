import { onDemand } from '../../ui/onDemand.tsx';

/** The views that the first load does without, each shown as soon as their common chunk is there. */
const chunk = onDemand(() => import('./lazyViewsChunk.ts'));

export const NewsOfPage = chunk.part((views) => views.NewsOfPage, 'retry');
export const BulkBar = chunk.part((views) => views.BulkBar);
export const AskBeforeCancel = chunk.part((views) => views.AskBeforeCancel);
export const RunOfCancels = chunk.part((views) => views.RunOfCancels);
export const EmptyList = chunk.part((views) => views.EmptyList);
export const Finder = chunk.part((views) => views.Finder, 'retry');
export const KeptFresh = chunk.part((views) => views.KeptFresh, 'retry');
export const ListFailureText = chunk.part((views) => views.ListFailureText, 'retry');
export const NewMark = chunk.part((views) => views.NewMark, 'retry');
export const OutcomeNotice = chunk.part((views) => views.OutcomeNotice);
export const PrintedHead = chunk.part((views) => views.PrintedHead, 'retry');
export const OpenedRequest = chunk.part((views) => views.OpenedRequest);
export const ListMenu = chunk.part((views) => views.ListMenu, 'retry');
export const PendingTitle = chunk.part((views) => views.PendingTitle, 'retry');
export const QuietReason = chunk.part((views) => views.QuietReason, 'retry');
export const ClosedWithView = chunk.part((views) => views.ClosedWithView, 'retry');
export const StepNumber = chunk.part((views) => views.StepNumber, 'retry');
export const UnreadableRows = chunk.part((views) => views.UnreadableRows, 'retry');
export const ShowMore = chunk.part((views) => views.ShowMore, 'retry');

/** Loads them before one is shown, so that showing one takes no time. */
export const preloadViews = chunk.preload;
