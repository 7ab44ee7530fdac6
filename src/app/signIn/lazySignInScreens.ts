import { onDemand } from '../../ui/onDemand.tsx';

/** The screens of a sign-in or a sign-out that failed, or happened elsewhere. */
const screens = onDemand(() => import('./lazySignInScreensChunk.ts'));

export const SignInFailed = screens.part((module) => module.SignInFailed);
export const SlowText = screens.part((module) => module.SlowText, 'retry');
export const SignedOutElsewhere = screens.part((module) => module.SignedOutElsewhere);
export const SignedOutOnlyHere = screens.part((module) => module.SignedOutOnlyHere);
export const SignInLoop = screens.part((module) => module.SignInLoop);
