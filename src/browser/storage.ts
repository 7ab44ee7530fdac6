// The names of everything that this page stores in the browser; MSAL names its own. What each holds, and for how long, is
// in SECURITY.md. `index.html` reads the language before any module has run.

/** In `localStorage`: the tag of the language that the person has chosen. */
export const languageKey = 'my-access-requests.language';
/** In `localStorage`: the moment before which Graph wants no call of an account, in milliseconds since 1970, how long that was, and the beginning of the account's id. */
export const notBeforeKey = 'my-access-requests.not-before';
/** In `localStorage`: when a session last ended in this browser, in milliseconds since 1970, and "idle" where nobody used it. */
export const signedOutKey = 'my-access-requests.signed-out';
/** In `localStorage`: when a session last began in this browser, in milliseconds since 1970. */
export const signedInKey = 'my-access-requests.signed-in';
/** In `sessionStorage`: when this tab's session began, in milliseconds since 1970. */
export const sessionBeganKey = 'my-access-requests.session-began';
/** In `sessionStorage`: when this tab last left for the login server to sign in, in milliseconds since 1970. */
export const leftAtKey = 'my-access-requests.left-at';
/** In `sessionStorage`: when a redirect brought no account, as a JSON array of milliseconds since 1970. */
export const redirectsKey = 'my-access-requests.redirects';
/** In `sessionStorage`: the first script of the build that this tab has left by itself. */
export const leftBuildKey = 'my-access-requests.left-build';
/** In `sessionStorage`: when this tab last sent a cancel, in milliseconds since 1970. */
export const sentAtKey = 'my-access-requests.sent-at';
/** In `sessionStorage`: the query string of the view that this tab has left for the login server. */
export const viewKey = 'my-access-requests.view';
/** In `sessionStorage`: when this tab last began with a `config.json`, in milliseconds since 1970, and its text. */
export const configurationKey = 'my-access-requests.configuration';
/** In `sessionStorage`: that the person has said that they are at a shared computer. */
export const sharedDeviceKey = 'my-access-requests.shared-device';
/** In `localStorage`: when somebody last used this page in any tab, in milliseconds since 1970; where the page watches that. */
export const lastUsedKey = 'my-access-requests.last-used';

type Area = 'localStorage' | 'sessionStorage';

/** What is stored under a name; `undefined` where nothing is, or where the browser lets the page store nothing. */
export function readStored(area: Area, key: string): string | undefined {
  try {
    return globalThis[area].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text under a name, or removes it. False where the browser's storage is full or closed to the page. */
export function writeStored(area: Area, key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) globalThis[area].removeItem(key);
    else globalThis[area].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
