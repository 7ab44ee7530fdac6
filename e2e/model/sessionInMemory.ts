import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  type SilentRequest,
} from '@azure/msal-browser';
import { acquireSessionToken } from '../../src/auth/acquireSessionToken.ts';
import { noteLeaving, noteSession } from '../../src/auth/tab/session.ts';
import type { GetToken } from '../../src/graph/graph.ts';
import { issueAccessToken } from '../../tenant/state/createTenant.ts';
import type { TenantState } from '../../tenant/state/tenantState.ts';
import { withSessionStorage } from './storageInMemory.ts';

/** What the token endpoint, or MSAL, does when it is asked next. */
export type TokenTrouble = 'hang' | 'unreachable' | 'throttled' | 'otherAccount';

/** The life of an access token, in seconds. It is used beyond that: Graph's clock may be ahead of the page's. */
const lifetime = 100;

/** One tab's tokens of one person: the app's own code, around an MSAL that only has a cache and a session. */
export class SessionInMemory {
  readonly #tenant: TenantState;
  readonly #account: AccountInfo;
  readonly #storage: Storage;
  /** MSAL, as far as a page needs one that is loaded again. */
  readonly msal: IPublicClientApplication;
  /** Somebody has signed out in this browser since: whatever it sends breaks a promise. */
  isOver = false;
  #isForgotten = false;
  #token: string;
  #satisfied: string[];
  #hasEnded = false;
  #troubles: TokenTrouble[] = [];

  /** The person has just signed in, so no claims challenge stands against their token. `storage` is the tab's own. */
  constructor(tenant: TenantState, personId: string, storage: Storage) {
    this.#tenant = tenant;
    this.#account = { homeAccountId: personId } as AccountInfo;
    this.#storage = storage;
    withSessionStorage(storage, () => {
      noteLeaving(Date.now());
      noteSession(Date.now());
    });
    this.msal = {
      acquireTokenSilent: (silent: SilentRequest) => this.#acquireTokenSilent(silent),
      initialize: async () => undefined,
      // It has asked the login server nothing, so every answer is one to nobody's question.
      handleRedirectPromise: async () => null,
      getAllAccounts: () => (this.#isForgotten ? [] : [this.#account]),
      getActiveAccount: () => (this.#isForgotten ? null : this.#account),
      setActiveAccount: () => undefined,
      clearCache: async () => {
        this.#isForgotten = true;
      },
    } as unknown as IPublicClientApplication;
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

  readonly getToken: GetToken = (request) =>
    withSessionStorage(this.#storage, () => acquireSessionToken(this.msal, this.#account, [], request));

  async #acquireTokenSilent({ claims, forceRefresh }: SilentRequest): Promise<Partial<AuthenticationResult>> {
    if (this.#isForgotten) throw new AuthError('no_account_error', '');
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
