import type { CallLog } from '../core/callLog.ts';
import type { Origins } from '../core/registration.ts';
import type { Directory } from '../directory/directory.ts';
import type { FaultScript } from '../faults/faultScript.ts';
import type { ClaimsChallenges } from './claimsChallenge.ts';
import type { TenantSettings } from './settings.ts';

/** All that the login server, Graph and the app server of one tenant share. */
export interface TenantState {
  /** Set once the ports are known. */
  origins: Origins;
  readonly directory: Directory;
  readonly faults: FaultScript;
  readonly log: CallLog;
  readonly settings: TenantSettings;
  readonly challenges: ClaimsChallenges;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
