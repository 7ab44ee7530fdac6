/** The chunk of `lazySignInScreens.ts`: what a person sees without a list. */

export { SessionEnded } from './SessionEnded.tsx';
export { SignedOut } from './SignedOut.tsx';
export { SignInFailed } from './SignInFailed.tsx';
export { SignInLoop } from './SignInLoop.tsx';
export { SlowText } from './SlowText.tsx';
