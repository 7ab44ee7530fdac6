import type { Plugin } from 'vite';

/**
 * Files of MSAL that this app's way of using it never reaches (redirects only, no hidden frame, no broker, tokens in
 * `sessionStorage`, bearer tokens), though MSAL imports them all: together a fifth of what it weighs. Below
 * `node_modules/@azure/`.
 */
export const stubbed = [
  // Popups: the app signs in by redirect only.
  'msal-browser/dist/interaction_client/PopupClient.mjs',
  'msal-browser/dist/utils/PopupMonitor.mjs',
  // Hidden frames: silent calls use the cache and the refresh token only, and `verifySSO` is off.
  'msal-browser/dist/interaction_client/SilentIframeClient.mjs',
  'msal-browser/dist/interaction_client/SilentAuthCodeClient.mjs',
  'msal-browser/dist/utils/IframeMonitor.mjs',
  // Brokers of the operating system: `allowPlatformBroker` is off.
  'msal-browser/dist/interaction_client/PlatformAuthInteractionClient.mjs',
  'msal-browser/dist/broker/nativeBroker/PlatformAuthExtensionHandler.mjs',
  'msal-browser/dist/broker/nativeBroker/PlatformAuthDOMHandler.mjs',
  'msal-browser/dist/error/NativeAuthError.mjs',
  // Another cache: `cacheLocation` is `sessionStorage`.
  'msal-browser/dist/cache/LocalStorage.mjs',
  // Tokens that are bound to a key: none are asked for.
  'msal-common/dist-browser/crypto/PopTokenGenerator.mjs',
  'msal-common/dist-browser/crypto/DpopProofGenerator.mjs',
] as const;

const file = new RegExp(`/node_modules/@azure/(?:${stubbed.join('|').replaceAll('.', '\\.')})$`);

/** A Vite plugin that puts {@link stubModule} in place of these files. */
export function stubUnusedMsal(): Plugin {
  return {
    name: 'lean-msal',
    enforce: 'pre',
    transform: { filter: { id: file }, handler: (source, id) => ({ code: stubModule(source, id), map: null }) },
  };
}

/**
 * A module with the exports of another one, of which each throws when it is called or made with `new`. Constants are
 * not among them, so that the build fails for who comes to need one. Throws where nothing is exported by name: then
 * MSAL has changed, and the list wants a new look.
 */
export function stubModule(source: string, id: string): string {
  const names = /^export \{ ([\w, ]+) \};$/m.exec(source)?.[1]?.split(', ');
  if (!names) throw new Error(`${id} exports nothing by name.`);
  return names
    .filter((name) => /[a-z]/.test(name))
    .map((name) => `export function ${name}() { throw new Error('${name} is left out of this build.'); }`)
    .join('\n');
}
