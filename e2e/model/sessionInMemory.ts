import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  type SilentRequest,
} from '@azure/msal-browser';
import { acquireToken } from '../../src/auth/acquireToken.ts';
import type { GetToken } from '../../src/graph/graph.ts';
import { issueAccessToken } from '../../tenant/state/createTenant.ts';
import type { TenantState } from '../../tenant/state/tenantState.ts';

/** What the token endpoint, or MSAL, does when it is asked next. */
export type TokenTrouble = 'hang' | 'unreachable' | 'throttled' | 'otherAccount';

/** The life of an access token, in seconds. It is used beyond that: Graph's clock may be ahead of the page's. */
const lifetime = 100;

/** One tab's tokens of one person: the app's own code, around an MSAL that only has a cache and a session. */
export class SessionInMemory {
  readonly #tenant: TenantState;
  readonly #account: AccountInfo;
  #token: string;
  #satisfied: string[];
  #hasEnded = false;
  #troubles: TokenTrouble[] = [];

  /** The person has just signed in, so no claims challenge stands against their token. */
  constructor(tenant: TenantState, personId: string) {
    this.#tenant = tenant;
    this.#account = { homeAccountId: personId } as AccountInfo;
    this.#satisfied = tenant.challenges.satisfiedBySignIn(personId);
    this.#token = this.#issue();
  }

  /** No new token comes without the person; the one in the cache lives on. */
  end(): void {
    this.#hasEnded = true;
  }

  /** Silent calls get new tokens again. */
  resume(): void {
    this.#hasEnded = false;
    this.#troubles = [];
  }

  /** The next silent call that needs a new token ends like this. */
  trouble(kind: TokenTrouble): void {
    this.#troubles.push(kind);
  }

  readonly getToken: GetToken = (request) => {
    const msal = { acquireTokenSilent: (silent: SilentRequest) => this.#acquireTokenSilent(silent) };
    return acquireToken(msal as unknown as IPublicClientApplication, this.#account, [], request);
  };

  async #acquireTokenSilent({ claims, forceRefresh }: SilentRequest): Promise<Partial<AuthenticationResult>> {
    if (!claims && !forceRefresh) return { account: this.#account, accessToken: this.#token };
    const trouble = this.#troubles.shift();
    if (trouble === 'hang') return new Promise(() => undefined);
    if (trouble === 'unreachable') throw new AuthError('network_error', '');
    if (trouble === 'throttled') throw new AuthError('', '');
    if (trouble === 'otherAccount') {
      const { id } = this.#tenant.directory.person('Ben');
      return { account: { homeAccountId: id } as AccountInfo, accessToken: issueAccessToken(this.#tenant, id) };
    }
    if (this.#hasEnded) throw new InteractionRequiredAuthError('login_required', '');
    const nbf: unknown = claims && JSON.parse(claims).access_token?.nbf?.value;
    if (typeof nbf === 'string') {
      if (this.#tenant.challenges.answeredBy(nbf)?.interactionRequired) {
        throw new InteractionRequiredAuthError('interaction_required', '');
      }
      this.#satisfied = [...this.#satisfied, nbf];
    }
    this.#token = this.#issue();
    return { account: this.#account, accessToken: this.#token };
  }

  #issue(): string {
    const { homeAccountId } = this.#account;
    return issueAccessToken(this.#tenant, homeAccountId, { lifetime, satisfied: this.#satisfied });
  }
}
