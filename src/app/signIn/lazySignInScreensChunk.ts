/** The chunk of `lazySignInScreens.ts`: what a person sees without a list. */

export { SignedOut } from './SignedOut.tsx';
export { SignedOutElsewhere } from './SignedOutElsewhere.tsx';
export { SignedOutOnlyHere } from './SignedOutOnlyHere.tsx';
export { SignInFailed } from './SignInFailed.tsx';
export { SignInLoop } from './SignInLoop.tsx';
export { SlowText } from './SlowText.tsx';
