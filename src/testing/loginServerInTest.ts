import type { INavigationClient } from '@azure/msal-browser';

/** An answer of the token endpoint to a test: its status, headers and JSON. */
export interface TokenEndpointAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/**
 * Stands in for Microsoft Entra ID beside MSAL's own package: `fetch` for its token endpoint, and a navigation client that
 * notes where MSAL wants to go and goes nowhere.
 */
export class LoginServerInTest {
  /** Where MSAL has wanted to go, in order. */
  readonly destinations: URL[] = [];
  /** The forms that the token endpoint was sent. */
  readonly tokenCalls: URLSearchParams[] = [];
  /** What the token endpoint answers in place of tokens, as long as it is set. */
  failure: TokenEndpointAnswer | undefined;

  /** For `msal.setNavigationClient`. What MSAL leaves by never ends, as in a page that is on its way. */
  readonly navigationClient: INavigationClient = {
    navigateInternal: (url) => this.#leave(url),
    navigateExternal: (url) => this.#leave(url),
  };

  /** In place of `fetch`. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(String(input));
    if (!pathname.endsWith('/token')) throw new TypeError(`Nothing answers at ${pathname}.`);
    this.tokenCalls.push(new URLSearchParams(String(init?.body)));
    const { status, headers, body } = this.failure ?? { status: 200, body: this.#tokens() };
    return Response.json(body, { status, headers: headers ?? {} });
  };

  /** The fragment with which the login server answers the latest question: a code, or these parameters. */
  answer(parameters: Record<string, string> = { code: 'code', client_info: clientInfo }): string {
    return `#${new URLSearchParams({ ...parameters, state: this.#question.get('state') ?? '' })}`;
  }

  get #question(): URLSearchParams {
    return this.destinations.at(-1)?.searchParams ?? new URLSearchParams();
  }

  #leave(url: string): Promise<boolean> {
    this.destinations.push(new URL(url));
    return new Promise(() => undefined);
  }

  #tokens(): object {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      aud: this.tokenCalls.at(-1)?.get('client_id'),
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600,
      tid: tenant,
      oid: person,
      sub: person,
      preferred_username: 'ada@contoso.com',
      name: 'Ada Lindqvist',
      nonce: this.#question.get('nonce'),
      ver: '2.0',
    };
    return {
      token_type: 'Bearer',
      scope: 'User.Read openid profile',
      expires_in: 3600,
      access_token: `access ${this.tokenCalls.length}`,
      refresh_token: 'refresh',
      id_token: [{ typ: 'JWT', alg: 'RS256' }, claims, {}].map(base64Url).join('.'),
      client_info: clientInfo,
    };
  }
}

const tenant = '11111111-2222-4333-8444-555555555555';
const person = '66666666-7777-4888-8999-aaaaaaaaaaaa';
const clientInfo = base64Url({ uid: person, utid: tenant });

function base64Url(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
