import { createContext } from 'react';

/**
 * Whether the page is on its way to Microsoft's sign-in page: not (`no`), because somebody has asked for it (`going`), without
 * being asked (`byItself`), or either way for long already (`slow`).
 */
export type Leaving = 'no' | 'going' | 'byItself' | 'slow';

/** Carries {@link Leaving} to every button that signs in. */
export const LeavingContext = createContext<Leaving>('no');
