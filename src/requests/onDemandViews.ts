import { onDemand } from '../ui/onDemand.tsx';

const later = () => import('./laterViews.ts');

/** The views of `laterViews.ts`, loaded when the first of them is shown, or before. */
export const Announcer = onDemand(async () => (await later()).Announcer, 'silent');
export const BulkProgress = onDemand(async () => (await later()).BulkProgress);
export const CancelDialog = onDemand(async () => (await later()).CancelDialog);
export const EmptyList = onDemand(async () => (await later()).EmptyList);
export const ListProblem = onDemand(async () => (await later()).ListProblem);
export const OutcomeNotice = onDemand(async () => (await later()).OutcomeNotice);
export const Refresher = onDemand(async () => (await later()).Refresher, 'silent');
export const RequestDetails = onDemand(async () => (await later()).RequestDetails);
export const TakeAlong = onDemand(async () => (await later()).TakeAlong, 'silent');
export const UnknownRequest = onDemand(async () => (await later()).UnknownRequest);
export const WhyNot = onDemand(async () => (await later()).WhyNot, 'silent');

const views = [
  Announcer,
  BulkProgress,
  CancelDialog,
  EmptyList,
  ListProblem,
  OutcomeNotice,
  Refresher,
  RequestDetails,
  TakeAlong,
  UnknownRequest,
  WhyNot,
];

/** Loads them before one is shown, so that showing one takes no time. */
export function preloadViews(): void {
  for (const view of views) view.preload();
}
