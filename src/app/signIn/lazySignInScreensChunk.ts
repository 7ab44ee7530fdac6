/** The chunk of `lazySignInScreens.ts`: screens that few ever see. */

export { SignedOutElsewhere } from './SignedOutElsewhere.tsx';
export { SignedOutOnlyHere } from './SignedOutOnlyHere.tsx';
export { SignInFailed } from './SignInFailed.tsx';
export { SignInLoop } from './SignInLoop.tsx';
export { SlowText } from './SlowText.tsx';
