import type { IPublicClientApplication } from '@azure/msal-browser';
import type { SignInProblem } from '../auth/signInProblem.ts';
import type { SessionEnd } from '../auth/tab/session.ts';
import type { Configuration } from '../config/configuration.ts';
import type { LoadedConfiguration } from '../config/loadConfiguration.ts';
import type { StartedVisit } from './startVisit.ts';

/** What a page that is set up has found out before it draws anything. */
export interface AppStart {
  readonly configuration: Configuration;
  readonly started: StartedVisit | undefined;
  readonly problem: SignInProblem | undefined;
  readonly ended: SessionEnd | undefined;
  /** The way to the login server, where the page has left for it by itself. */
  readonly underWay: Promise<void> | undefined;
}

/** What the page begins with, once it knows. */
export type Screen =
  | { readonly kind: 'app'; readonly msal: IPublicClientApplication; readonly start: AppStart }
  /** The page for agents, for which nobody signs in. */
  | { readonly kind: 'agent'; readonly configuration: Configuration }
  /** The page is not set up, or not as it has to be. */
  | { readonly kind: 'notSetUp'; readonly problem: LoadedConfiguration & { readonly ok: false } }
  /** Nobody can sign in with this browser, whatever the configuration says. */
  | { readonly kind: 'noStorage'; readonly problem: SignInProblem }
  /** A fault of the app. */
  | { readonly kind: 'crash' };
