import { onDemand } from '../../ui/onDemand.tsx';

/** What ends a session that nobody uses, where the organisation wants that. */
const idle = onDemand(() => import('./IdleTimeout.tsx'));

export const IdleTimeout = idle.part((module) => module.IdleTimeout, 'retry');
