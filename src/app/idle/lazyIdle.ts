import { onDemand } from '../../ui/onDemand.tsx';

/** What asks, before a session ends that nobody uses. Without it the session ends all the same. */
const idle = onDemand(() => import('./StillThere.tsx'));

export const StillThere = idle.part((module) => module.StillThere, 'retry');
