/** The chunk of `lazySignInScreens.ts`: screens that are seen only when a sign-in fails. */
export { SignInFailed } from './SignInFailed.tsx';
export { SignInLoop } from './SignInLoop.tsx';
