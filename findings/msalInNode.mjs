// MSAL's browser package in Node.js: a storage, a network and a navigation client that do nothing but remember. Imported by
// the scripts beside it, in whose temporary folder the packages are.
import { Window } from 'happy-dom';

/** A storage that can be full. */
export class Store {
  static isFull = false;
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, text) {
    if (Store.isFull) throw new DOMException('full', 'QuotaExceededError');
    this[key] = String(text);
  }
  removeItem(key) {
    delete this[key];
  }
}

const page = new Window({ url: 'https://app.example/' });
const { document, location, history } = page;
Object.assign(globalThis, { document, location, history, parent: globalThis, window: globalThis });
Object.assign(globalThis, { sessionStorage: new Store(), localStorage: new Store() });
globalThis.addEventListener = page.addEventListener.bind(page);
globalThis.removeEventListener = page.removeEventListener.bind(page);

const { CacheLookupPolicy, PublicClientApplication } = await import('@azure/msal-browser');

const clientId = '00000000-0000-4000-8000-0000000000c1';
const tenant = '00000000-0000-4000-8000-0000000000a1';
const person = '00000000-0000-4000-8000-0000000000b1';
const base64Url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const clientInfo = base64Url({ uid: person, utid: tenant });
let question;

/** The token endpoint: how often it was asked, and what it answers in place of tokens while that is set. */
export const tokenEndpoint = { calls: 0, failure: undefined };

function tokens() {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3600,
    tid: tenant,
    oid: person,
    sub: person,
    preferred_username: 'somebody@contoso.com',
    nonce: question.get('nonce'),
    ver: '2.0',
  };
  return {
    token_type: 'Bearer',
    scope: 'User.Read openid profile',
    expires_in: 3600,
    access_token: 'access',
    refresh_token: 'refresh',
    id_token: [{ typ: 'JWT', alg: 'RS256' }, claims, {}].map(base64Url).join('.'),
    client_info: clientInfo,
  };
}

/** MSAL, as a page that has just been loaded makes it. */
export async function load(cacheLocation = 'sessionStorage') {
  const msal = new PublicClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
      redirectUri: 'https://app.example/',
    },
    cache: { cacheLocation },
    system: {
      networkClient: {
        sendGetRequestAsync: () => Promise.reject(new Error('Nothing is read.')),
        sendPostRequestAsync: async () => {
          tokenEndpoint.calls += 1;
          return tokenEndpoint.failure ?? { status: 200, headers: {}, body: tokens() };
        },
      },
      loggerOptions: { loggerCallback: () => undefined },
    },
  });
  await msal.initialize();
  msal.setNavigationClient({
    navigateInternal: async () => true,
    navigateExternal: (url) => {
      question = new URL(url).searchParams;
      return new Promise(() => undefined);
    },
  });
  return msal;
}

/** The fragment with which the login server answers, once MSAL has left for it. */
export async function answer() {
  while (!question) await new Promise((resolve) => setTimeout(resolve, 5));
  return `#${new URLSearchParams({ code: 'code', client_info: clientInfo, state: question.get('state') })}`;
}

/** Signs somebody in, and gives back how a silent call ends that goes past the cached access token. */
export async function signIn() {
  const first = await load();
  await first.handleRedirectPromise();
  first.acquireTokenRedirect({ scopes: ['User.Read'] });
  const hash = await answer();
  const msal = await load();
  const { account } = await msal.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
  const request = {
    account,
    scopes: ['User.Read'],
    forceRefresh: true,
    cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
  };
  return () =>
    msal.acquireTokenSilent(request).then(
      (result) => `resolved, token "${result.accessToken}", account ${result.account?.username ?? 'none'}`,
      (error) => `rejected, ${error.name}, code "${error.errorCode}", status ${error.status ?? 'not told'}`,
    );
}
