import { createContext } from 'react';

/** Whether the organisation leaves it to people to say that their computer is shared. */
export const DeviceChoiceContext = createContext(false);
