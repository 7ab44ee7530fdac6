/** What nobody sees whose sign-in succeeds: one chunk. */
export { SignInFailed } from './SignInFailed.tsx';
export { SignInLoop } from './SignInLoop.tsx';
