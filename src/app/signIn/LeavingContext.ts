import { createContext } from 'react';

/** Whether the page is on its way to Microsoft's sign-in page; `slow` when that takes long. */
export type Leaving = 'no' | 'going' | 'slow';

/** Carries {@link Leaving} to every button that signs in. */
export const LeavingContext = createContext<Leaving>('no');
