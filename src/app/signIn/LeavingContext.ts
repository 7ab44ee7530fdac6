import { createContext } from 'react';

/**
 * Whether the page is on its way to Microsoft's sign-in page: because somebody wants to, or `byItself`; `slow` when that takes
 * long, either way.
 */
export type Leaving = 'no' | 'going' | 'byItself' | 'slow';

/** Carries {@link Leaving} to every button that signs in. */
export const LeavingContext = createContext<Leaving>('no');
