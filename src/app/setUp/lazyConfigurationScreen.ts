import { onDemand } from '../../ui/onDemand.tsx';

const setUp = onDemand(() => import('./ConfigurationScreen.tsx'));

/** What a page that is not set up says. */
export const ConfigurationScreen = setUp.part((module) => module.ConfigurationScreen);

/** Loads it before it is shown; resolves when it is there, or cannot be loaded. */
export const preloadConfigurationScreen = setUp.preload;
