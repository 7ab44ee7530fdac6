import { onDemand } from '../ui/onDemand.tsx';

const screens = () => import('./signInScreens.ts');

/** The screens of a sign-in that failed, loaded when one is shown, or while the person is away at the login server. */
export const SignInFailed = onDemand(async () => (await screens()).SignInFailed);
export const SignInLoop = onDemand(async () => (await screens()).SignInLoop);
