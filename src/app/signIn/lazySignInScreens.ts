import { onDemand } from '../../ui/onDemand.tsx';

/** The screens of who is not signed in, yet or any more. */
const screens = onDemand(() => import('./lazySignInScreensChunk.ts'));

export const SignedOut = screens.part((module) => module.SignedOut);
export const SignInFailed = screens.part((module) => module.SignInFailed);
export const SlowText = screens.part((module) => module.SlowText, 'retry');
export const SessionEnded = screens.part((module) => module.SessionEnded);
export const SignInLoop = screens.part((module) => module.SignInLoop);

/** Loads them before one is shown; resolves when they are there, or cannot be loaded. */
export const preloadSignInScreens = screens.preload;
