import { CallLog } from '../core/callLog.ts';
import type { Origins } from '../core/registration.ts';
import { Directory } from '../directory/directory.ts';
import { FaultScript } from '../faults/faultScript.ts';
import { type AccessTokenManners, accessToken } from './accessToken.ts';
import { ClaimsChallenges } from './claimsChallenge.ts';
import { defaultSettings, type TenantSettings } from './settings.ts';
import type { TenantState } from './tenantState.ts';

/** What a tenant is made from. */
export interface TenantMakings {
  readonly origins?: Origins;
  /** Laid over the served config.json, for example `{ graphApi: 'v1.0' }`. */
  readonly config?: Record<string, unknown>;
  /** Seconds an access token lives; MSAL renews 300 s early. */
  readonly tokenLifetime?: number;
  /** Milliseconds since 1970; the computer's clock unless said. */
  readonly now?: () => number;
}

const nowhere = 'http://localhost:0';

/** A tenant without sockets: its state, to be served by a carrier. */
export function createTenant(makings: TenantMakings = {}): TenantState {
  const now = makings.now ?? Date.now;
  const directory = new Directory(now);
  const challenges = new ClaimsChallenges();
  const isPerson = (wanted: string, actual: string | undefined) =>
    actual !== undefined && directory.person(wanted).id === directory.findPerson(actual)?.id;
  const settings: TenantSettings = {
    ...defaultSettings(),
    ...(makings.config && { config: makings.config }),
    ...(makings.tokenLifetime !== undefined && { tokenLifetime: makings.tokenLifetime }),
  };
  return {
    origins: makings.origins ?? { app: nowhere, login: nowhere, graph: nowhere },
    directory,
    challenges,
    faults: new FaultScript(isPerson, () => challenges.clear()),
    log: new CallLog(),
    settings,
    now,
  };
}

/** A token for Graph as the login server would issue it to this person, or an unusual one. */
export function issueAccessToken(tenant: TenantState, who: string, manners: AccessTokenManners = {}): string {
  return accessToken(tenant.directory.person(who), tenant.now(), manners);
}
