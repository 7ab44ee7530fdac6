import { onDemand } from '../../ui/onDemand.tsx';

/** The screens of a sign-in that failed. */
const screens = onDemand(() => import('./lazySignInScreensChunk.ts'));

export const SignInFailed = screens.part((module) => module.SignInFailed);
export const SignInLoop = screens.part((module) => module.SignInLoop);
